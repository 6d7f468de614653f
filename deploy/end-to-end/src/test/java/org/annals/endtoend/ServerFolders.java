package org.annals.endtoend;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Data folders below {@code target}: they and the logs beside them stay until the next run, to be looked at after a failure. */
final class ServerFolders {

    private static final Path PARENT = Path.of("target", "servers").toAbsolutePath();

    private ServerFolders() {}

    static Path path(String name) {
        return PARENT.resolve(name);
    }

    /** A folder of this name with nothing in it, and no log beside it. */
    static Path fresh(String name) {
        try {
            Path folder = path(name);
            delete(folder);
            Files.deleteIfExists(log(folder));
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is taken along with a log: the keys of its persons. */
    static void copyKeys(Path from, Path to) {
        try {
            Path keys = Files.createDirectories(to.resolve("keys"));
            for (String file : List.of("person-keys", "master-key")) {
                Files.copy(from.resolve("keys").resolve(file), keys.resolve(file), REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server with this folder writes its log. */
    static Path log(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
