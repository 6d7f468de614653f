package org.annals.standalone.datafolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.standalone.start.CannotStart;
import org.springframework.util.FileSystemUtils;

/**
 * The data folder: readable by its owner only, and held by one process at a time. The lock is the operating system's, so
 * it goes with the process, however that ends.
 */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FolderLock lock;

    private DataFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws CannotStart if the folder cannot be made or written to, or if another process holds it */
    public static DataFolder open(Path path) {
        Path real = ready(path);
        return new DataFolder(real, FolderLock.take(real));
    }

    private static Path ready(Path path) {
        try {
            Files.createDirectories(path);
            OwnerOnly.folder(path);
            return path.toRealPath();
        } catch (IOException e) {
            throw new CannotStart("The data folder " + path + " cannot be made or written to.");
        }
    }

    public Path path() {
        return path;
    }

    /** A folder in the data folder, made if it is not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder in the data folder that its owner alone can read, made if it is not there. */
    public Path privateFolder(String name) {
        try {
            Path folder = folder(name);
            OwnerOnly.folder(folder);
            return folder;
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

    /** What the file of this name holds; made with 256 random bits at first use, readable by its owner only. */
    public SecretFile secret(String name) {
        return SecretFile.at(path.resolve(name));
    }

    public PrivateFile privateFile(String name) {
        return new PrivateFile(path.resolve(name));
    }

    @Override
    public void close() {
        lock.close();
    }
}
