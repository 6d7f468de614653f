package org.annals.benchmark;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks again and again, at a steady pace, until something is so. */
record Polling(Duration pace, Duration patience) {

    static Polling every(Duration pace) {
        return new Polling(pace, Duration.ofMinutes(30));
    }

    Polling atMost(Duration limit) {
        return new Polling(pace, limit);
    }

    /** @throws IllegalStateException if it takes longer than our patience */
    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited %d s in vain for %s.".formatted(patience.toSeconds(), what));
            }
            LockSupport.parkNanos(pace.toNanos());
        }
    }
}
