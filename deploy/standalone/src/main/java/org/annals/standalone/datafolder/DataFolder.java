package org.annals.standalone.datafolder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.annals.kernel.file.FirstFile;
import org.annals.standalone.start.CannotStart;
import org.springframework.util.FileSystemUtils;

/**
 * The data folder: readable by its owner only, and held by one process at a time. The lock is the operating system's, so
 * it goes with the process, however that ends.
 */
public final class DataFolder implements AutoCloseable {

    private static final int NAME_BYTES = 4;

    private final Path path;
    private final FolderLock lock;

    private DataFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws CannotStart if the folder cannot be made or written to, or if another process holds it */
    public static DataFolder open(Path path) {
        Path made = OwnerOnly.madeFolder(path);
        return new DataFolder(made, FolderLock.take(made));
    }

    public Path path() {
        return path;
    }

    /** A name for the process that holds this folder, other than that of any other folder; made at first use. */
    public String name() {
        Path file = path.resolve("process-name");
        try {
            if (Files.notExists(file)) {
                byte[] random = new byte[NAME_BYTES];
                new SecureRandom().nextBytes(random);
                FirstFile.make(file, HexFormat.of().formatHex(random).getBytes(UTF_8));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder in the data folder, made if it is not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder for what need not outlive the process, readable by its owner only; what an earlier process left in it goes. */
    public Path emptyFolder(String name) {
        Path folder = path.resolve(name);
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectory(folder);
            OwnerOnly.folder(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
