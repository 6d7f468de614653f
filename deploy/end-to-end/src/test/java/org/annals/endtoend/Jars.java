package org.annals.endtoend;

import java.nio.file.Path;

/** What the build has made, and what runs it. */
final class Jars {

    static final Path SERVER = jar("annals.jar");
    static final Path CLIENT = jar("annals.client.jar");

    /** The folder with the launcher. */
    static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();

    private Jars() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }
}
