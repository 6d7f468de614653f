package org.annals.query.view;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Wakes whoever waits for a view to get on. */
final class Progress {

    /** Another process may have made the progress, which nobody here is told of. */
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();

    void made() {
        lock.lock();
        try {
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the condition holds; false if it does not after so many milliseconds. */
    boolean await(BooleanSupplier condition, long millis) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                return false;
            }
            lock.lock();
            try {
                progress.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            } finally {
                lock.unlock();
            }
        }
        return true;
    }
}
