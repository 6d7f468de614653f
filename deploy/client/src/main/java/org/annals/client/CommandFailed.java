package org.annals.client;

/** A command cannot go on. The message is a sentence for the person at the terminal. */
final class CommandFailed extends RuntimeException {

    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    private final int exitCode;

    private CommandFailed(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The server refused, or cannot be reached. */
    static CommandFailed refused(String message) {
        return new CommandFailed(REFUSED, message);
    }

    /** Wrong usage, or a file that cannot be read at all. */
    static CommandFailed wrongUsage(String message) {
        return new CommandFailed(WRONG_USAGE, message);
    }

    int exitCode() {
        return exitCode;
    }
}
