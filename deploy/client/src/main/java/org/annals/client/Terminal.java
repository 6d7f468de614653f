package org.annals.client;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes and what it is told by its surroundings.
 *
 * @param out results, always UTF-8, since JSON is
 * @param err progress and what went wrong
 * @param interactive whether a person watches {@code err}, so that a line may be drawn over
 * @param environment the environment variables
 * @param pace how long to wait before asking the server again how far it is
 * @param secrets answers a prompt with what is typed and not shown
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        boolean interactive,
        Map<String, String> environment,
        Duration pace,
        UnaryOperator<String> secrets) {

    /** Set by the launcher: Java itself cannot tell whether standard error is a terminal. */
    private static final String INTERACTIVE = "annals.interactive";

    private static final String AGAIN = "Again: ";

    /** The same for standard input. */
    private static final String TYPED = "annals.typed";

    static Terminal ofProcess() {
        return new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean(INTERACTIVE),
                System.getenv(),
                Duration.ofMillis(150),
                Boolean.getBoolean(TYPED) ? Terminal::typed : new Lines()::answer);
    }

    /** A password that somebody chooses: asked for twice, and never an argument, which others could see. */
    String newPassword() {
        String password = secrets.apply("New password: ");
        if (!password.equals(secrets.apply(AGAIN))) {
            throw CommandFailed.wrongUsage("The two are not the same.");
        }
        return password;
    }

    /** One that somebody has. */
    String password(String prompt) {
        return secrets.apply(prompt);
    }

    private static String typed(String prompt) {
        Console console = System.console();
        char @Nullable [] answer = console == null ? null : console.readPassword("%s", prompt);
        if (answer == null) {
            throw CommandFailed.wrongUsage("A password is needed, and nobody types one.");
        }
        return new String(answer);
    }

    /** What a program writes to standard input: a line for each password, which need not be there again. */
    private static final class Lines {

        private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        private String last = "";

        private String answer(String prompt) {
            if (!prompt.equals(AGAIN)) {
                last = read();
            }
            return last;
        }

        private String read() {
            try {
                String line = in.readLine();
                if (line != null) {
                    return line;
                }
            } catch (IOException e) {
                // Said below: there is no password, whatever the reason.
            }
            throw CommandFailed.wrongUsage("A password is needed: a line on standard input.");
        }
    }

    void pause() {
        try {
            Thread.sleep(pace);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailed.refused("Interrupted; what the server has begun it will finish.");
        }
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
