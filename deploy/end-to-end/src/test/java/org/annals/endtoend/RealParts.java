package org.annals.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Locale;
import java.util.Optional;

/** Servers of other people to test against, where somebody has said where they are. */
final class RealParts {

    private static final String AXON_SERVER = "annals.test.axon-server";
    private static final String AXON_SERVER_RESTART = "annals.test.axon-server-restart";
    private static final String MONGODB = "annals.test.mongodb-uri";

    private RealParts() {}

    static boolean hasAxonServer() {
        return given(AXON_SERVER).isPresent();
    }

    /** As {@code HOST:PORT}. */
    static String axonServer() {
        return given(AXON_SERVER).orElseThrow();
    }

    static boolean canRestartAxonServer() {
        return given(AXON_SERVER_RESTART).isPresent();
    }

    /** Ends that server and starts it again; returns when the command does that was given for it. */
    static void restartAxonServer() {
        String command = given(AXON_SERVER_RESTART).orElseThrow();
        try {
            Process restart = new ProcessBuilder("sh", "-c", command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            if (restart.waitFor() != 0) {
                throw new AssertionError("Axon Server was not started again: " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without a database. */
    static Optional<String> mongoDb() {
        return given(MONGODB);
    }

    /** As a system property or in the environment, as in {@code ANNALS_TEST_AXON_SERVER}. */
    private static Optional<String> given(String name) {
        String variable = name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(name, System.getenv(variable)))
                .filter(it -> !it.isBlank());
    }
}
