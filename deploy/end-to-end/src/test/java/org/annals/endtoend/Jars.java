package org.annals.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build has made, and what runs it. */
final class Jars {

    static final Path SERVER = jar("annals.jar");
    static final Path COMMAND_SIDE = jar("annals.command.jar");
    static final Path QUERY_SIDE = jar("annals.query.jar");
    static final Path CLIENT = jar("annals.client.jar");

    /** The folder with the launcher. */
    static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();

    private Jars() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The names of the files that lie beside an application. */
    static List<String> libraries(Path application) {
        try (Stream<Path> files = Files.list(application.resolveSibling("lib"))) {
            return files.map(it -> it.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }
}
