package org.annals.kernel.file;

import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with what is chosen once and for all, such as a key. It is there whole or not at all, readable by its owner only,
 * and of several processes that would make it at the same time the first one does.
 */
public final class FirstFile {

    private FirstFile() {}

    /** Makes the file, on disk before anybody sees it; leaves it alone if somebody else was faster. */
    public static void make(Path path, byte[] content) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        // Where the file system knows rights, a temporary file is its owner's only.
        Path beside = Files.createTempFile(folder, path.getFileName() + ".", ".new");
        try {
            Files.write(beside, content, WRITE, DSYNC);
            place(beside, path);
        } catch (FileAlreadyExistsException e) {
            // Then what the other one has chosen holds.
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A link is made by one alone; where there are none, two at the very same time are not kept apart. */
    private static void place(Path beside, Path path) throws IOException {
        try {
            Files.createLink(path, beside);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(beside, path);
        }
    }
}
