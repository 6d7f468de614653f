package org.annals.endtoend;

import java.util.Locale;
import java.util.Optional;

/** Servers of other people to test against, where somebody has said where they are. */
final class RealParts {

    private static final String AXON_SERVER = "annals.test.axon-server";
    private static final String MONGODB = "annals.test.mongodb-uri";

    private RealParts() {}

    static boolean hasAxonServer() {
        return given(AXON_SERVER).isPresent();
    }

    /** As {@code HOST:PORT}. */
    static String axonServer() {
        return given(AXON_SERVER).orElseThrow();
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
