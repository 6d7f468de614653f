package org.annals.standalone.account;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one at a time change the accounts, of all threads and all processes. A process that was frozen while it did may hold
 * the lock for ever: whoever waits for it is told so after a while.
 */
final class AccountLock {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long LOOK_AGAIN_MILLIS = 5;

    private final Path path;
    private final Duration patience;
    private final ReentrantLock thread = new ReentrantLock();

    /** @param path of an empty file, which is made and stays */
    AccountLock(Path path) {
        this(path, PATIENCE);
    }

    AccountLock(Path path, Duration patience) {
        this.path = path;
        this.patience = patience;
    }

    /**
     * Does something while nobody else does.
     *
     * @throws AccountProblem {@code ACCOUNTS_LOCKED} if somebody else does something for too long
     */
    void alone(Runnable work) {
        try {
            long until = System.nanoTime() + patience.toNanos();
            if (!thread.tryLock(patience.toNanos(), NANOSECONDS)) {
                throw AccountProblem.locked();
            }
            try {
                aloneOfAllProcesses(work, until);
            } finally {
                thread.unlock();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AccountProblem.locked();
        }
    }

    private void aloneOfAllProcesses(Runnable work, long until) throws IOException, InterruptedException {
        try (FileChannel channel = FileChannel.open(path, CREATE, WRITE);
                FileLock lock = locked(channel, until)) {
            if (lock.isValid()) {
                work.run();
            }
        }
    }

    private static FileLock locked(FileChannel channel, long until) throws IOException, InterruptedException {
        FileLock lock = channel.tryLock();
        while (lock == null) {
            if (System.nanoTime() - until > 0) {
                throw AccountProblem.locked();
            }
            MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            lock = channel.tryLock();
        }
        return lock;
    }
}
