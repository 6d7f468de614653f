package org.annals.query.view;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Whose turn it is to change a view: that of a rebuild, which takes long, or of somebody who sees to the copy in use. */
final class Turns {

    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean rebuilding;

    /** Waits for whoever sees to the copy in use; false if a rebuild is under way already. */
    boolean beginRebuild() {
        turn.lock();
        try {
            boolean begun = !rebuilding;
            rebuilding = true;
            return begun;
        } finally {
            turn.unlock();
        }
    }

    void endRebuild() {
        rebuilding = false;
    }

    boolean isRebuilding() {
        return rebuilding;
    }

    /** Sees to the copy in use, which stays in use meanwhile; empty if it is not the time for so many milliseconds. */
    <T> Optional<T> ifFree(long patienceMillis, Supplier<T> task) {
        if (!taken(patienceMillis)) {
            return Optional.empty();
        }
        try {
            return rebuilding ? Optional.empty() : Optional.of(task.get());
        } finally {
            turn.unlock();
        }
    }

    private boolean taken(long patienceMillis) {
        try {
            return turn.tryLock(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
