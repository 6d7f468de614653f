package org.annals.standalone.datafolder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.annals.standalone.start.CannotStart;
import org.jspecify.annotations.Nullable;

/** Keeps a second Annals away from a data folder. */
final class FolderLock {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        @Nullable FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
            if (isFree(channel)) {
                return new FolderLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be locked: " + e.getMessage() + ".");
        }
        throw new CannotStart("The data folder " + folder + " is in use by another Annals.");
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisJvm) {
            return false;
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
