package org.annals.query.evidence.tree;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many leaves of the tree are whole on disk, as a line of decimal digits. Replaced in one step. */
record SizeFile(Path path) {

    /** 0 if nothing is said, or nothing that can be understood. */
    long read() throws IOException {
        try {
            return Files.exists(path)
                    ? Math.max(0, Long.parseLong(Files.readString(path).strip()))
                    : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    void write(long size) throws IOException {
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(beside, size + "\n", CREATE, TRUNCATE_EXISTING, WRITE, DSYNC);
        Files.move(beside, path, ATOMIC_MOVE, REPLACE_EXISTING);
    }
}
