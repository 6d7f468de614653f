package org.annals.client;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * Where a command writes and what it is told by its surroundings.
 *
 * @param out results, always UTF-8, since JSON is
 * @param err progress and what went wrong
 * @param interactive whether a person watches {@code err}, so that a line may be drawn over
 * @param environment the environment variables
 * @param pace how long to wait before asking the server again how far it is
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, Map<String, String> environment, Duration pace) {

    /** Set by the launcher: Java itself cannot tell whether standard error is a terminal. */
    private static final String INTERACTIVE = "annals.interactive";

    static Terminal ofProcess() {
        return new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean(INTERACTIVE),
                System.getenv(),
                Duration.ofMillis(150));
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
