package org.annals.standalone.datafolder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one at a time do something, of all threads of all processes that share a folder. A process that was frozen while it did
 * may hold the lock for ever: whoever waits for it is told so after a while.
 */
public final class OneAtATime {

    private final Path lock;
    private final Duration patience;
    private final Supplier<? extends RuntimeException> tooLate;
    private final ReentrantLock thread = new ReentrantLock();

    /**
     * @param lock an empty file, which is made and stays
     * @param tooLate thrown if somebody else does something for too long
     */
    public OneAtATime(Path lock, Supplier<? extends RuntimeException> tooLate) {
        this(lock, PatientLock.PATIENCE, tooLate);
    }

    /** @param patience how long to wait for whoever else does something */
    public OneAtATime(Path lock, Duration patience, Supplier<? extends RuntimeException> tooLate) {
        this.lock = lock;
        this.patience = patience;
        this.tooLate = tooLate;
    }

    /** @throws UncheckedIOException if the lock cannot be used */
    public void alone(Runnable work) {
        long until = System.nanoTime() + patience.toNanos();
        try {
            if (!thread.tryLock(patience.toNanos(), NANOSECONDS)) {
                throw tooLate.get();
            }
            try {
                aloneOfAllProcesses(work, Duration.ofNanos(until - System.nanoTime()));
            } finally {
                thread.unlock();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw tooLate.get();
        }
    }

    private void aloneOfAllProcesses(Runnable work, Duration left) throws IOException, InterruptedException {
        try (FileChannel file = FileChannel.open(lock, CREATE, WRITE)) {
            OwnerOnly.file(lock);
            try (FileLock held = PatientLock.of(file, left).orElseThrow(tooLate)) {
                if (held.isValid()) {
                    work.run();
                }
            }
        }
    }
}
