package org.annals.query.replay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few read the whole log at once, the first come first: each has states of everybody in memory, and more of them than
 * there are processors would only wait for each other.
 */
final class Passes {

    private static final int AT_ONCE = 2;

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    Passes(Duration patience) {
        this.patience = patience;
    }

    /** @throws LogBusy if it is not our turn in time; nothing has been read then */
    void run(Runnable pass) {
        take();
        try {
            pass.run();
        } finally {
            free.release();
        }
    }

    private void take() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LogBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogBusy();
        }
    }
}
