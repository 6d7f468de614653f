package org.annals.standalone.datafolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.annals.standalone.start.CannotStart;

/** Rights for the owner and nobody else. Where the file system knows no such rights, those of the folder around must do. */
public final class OwnerOnly {

    /** A folder, made if it is not there. */
    public static Path madeFolder(Path path) {
        try {
            Files.createDirectories(path);
            folder(path);
            return path.toRealPath();
        } catch (IOException e) {
            throw new CannotStart("The folder " + path + " cannot be made or written to.");
        }
    }

    static void folder(Path path) throws IOException {
        set(path, "rwx------");
    }

    /** An existing file. */
    public static void file(Path path) throws IOException {
        set(path, "rw-------");
    }

    private static void set(Path path, String rights) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    private OwnerOnly() {}
}
