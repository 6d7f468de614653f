package org.annals.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** People's data are not for everybody who can look into a folder. Where the file system knows no rights, nothing is done. */
final class OwnerOnly {

    private OwnerOnly() {}

    static void file(Path path) throws IOException {
        set(path, "rw-------");
    }

    static void folder(Path path) throws IOException {
        set(path, "rwx------");
    }

    private static void set(Path path, String owners) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (rights != null) {
            rights.setPermissions(PosixFilePermissions.fromString(owners));
        }
    }
}
