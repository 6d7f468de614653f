package org.annals.standalone.datafolder;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.time.Duration;
import java.util.Optional;

/**
 * The lock of a file that several processes use, waited for no longer than some seconds: a process that was frozen may hold it for
 * ever.
 */
public final class PatientLock {

    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final long LOOK_AGAIN_MILLIS = 2;

    private PatientLock() {}

    /** Empty if somebody else holds it all the while. */
    public static Optional<FileLock> of(FileChannel file, Duration patience) throws IOException, InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        Optional<FileLock> lock = at(file);
        while (lock.isEmpty() && System.nanoTime() - until < 0) {
            MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            lock = at(file);
        }
        return lock;
    }

    private static Optional<FileLock> at(FileChannel file) throws IOException {
        try {
            return Optional.ofNullable(file.tryLock());
        } catch (OverlappingFileLockException heldInThisProcess) {
            return Optional.empty();
        }
    }
}
