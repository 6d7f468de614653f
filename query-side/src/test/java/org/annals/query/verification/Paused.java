package org.annals.query.verification;

import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.annals.query.view.LoggedEvent;

/** Holds up whoever asks, until it is told to go on. */
final class Paused implements Predicate<LoggedEvent> {

    private final CountDownLatch gate = new CountDownLatch(1);

    void goOn() {
        gate.countDown();
    }

    @Override
    public boolean test(LoggedEvent event) {
        try {
            gate.await();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }
}
