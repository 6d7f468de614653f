package org.annals.query.view;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Where the machine's clock stood at some moment, to notice afterwards that somebody has set it. */
final class ClockMark {

    /** Less does not delay what is done every second by more than that. */
    private static final long LEAST_MILLIS = 1_000;

    private final LongSupplier millis;
    private final LongSupplier nanoTime;
    private volatile long ahead;

    /**
     * @param millis the machine's clock
     * @param nanoTime as {@link System#nanoTime}, which nobody sets
     */
    ClockMark(LongSupplier millis, LongSupplier nanoTime) {
        this.millis = millis;
        this.nanoTime = nanoTime;
        take();
    }

    /** From now on, only what happens later counts. */
    void take() {
        ahead = ahead();
    }

    boolean hasBeenSet() {
        return Math.abs(ahead() - ahead) > LEAST_MILLIS;
    }

    private long ahead() {
        return millis.getAsLong() - TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong());
    }
}
