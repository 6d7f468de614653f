package org.annals.standalone.datafolder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A file of the data folder that its owner alone can read, and that is there whole or not at all. */
public record PrivateFile(Path path) {

    /** What it holds; empty while there is no such file. */
    public Optional<byte[]> read() {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts this in its place, on disk before anybody sees it, so that nothing that happens here leaves half of it. */
    public void write(byte[] content) {
        try {
            Path beside = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(beside);
            OwnerOnly.file(beside);
            Files.write(beside, content, WRITE, DSYNC);
            Files.move(beside, path, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
