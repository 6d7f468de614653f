package org.annals.standalone.session;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.annals.standalone.datafolder.OwnerOnly;
import org.annals.standalone.datafolder.PatientLock;

/** Lets one thread of one process at a time do something, of all that share a folder. */
final class OneAtATime {

    private final Path lock;
    private final ReentrantLock here = new ReentrantLock();

    /** @param lock a file that is made for it */
    OneAtATime(Path lock) {
        this.lock = lock;
    }

    /** @throws SignInProblem {@code STORE_UNAVAILABLE} if it is not our turn within seconds */
    void alone(Runnable work) {
        try {
            if (!here.tryLock(PatientLock.PATIENCE_MILLIS, MILLISECONDS)) {
                throw SignInProblem.unavailable();
            }
            try {
                aloneHere(work);
            } finally {
                here.unlock();
            }
        } catch (IOException e) {
            throw SignInProblem.unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SignInProblem.unavailable();
        }
    }

    private void aloneHere(Runnable work) throws IOException, InterruptedException {
        try (FileChannel file = FileChannel.open(lock, CREATE, WRITE)) {
            OwnerOnly.file(lock);
            try (FileLock held = PatientLock.of(file).orElseThrow(SignInProblem::unavailable)) {
                if (held.isValid()) {
                    work.run();
                }
            }
        }
    }
}
