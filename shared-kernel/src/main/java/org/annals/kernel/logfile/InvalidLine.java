package org.annals.kernel.logfile;

/** A line is not what a line of the event log is. The message is a sentence and quotes nothing of the line. */
public final class InvalidLine extends RuntimeException {

    InvalidLine(String message) {
        super(message);
    }

    InvalidLine at(long line) {
        return new InvalidLine("Line %,d: %s".formatted(line, getMessage()));
    }
}
