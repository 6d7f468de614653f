package org.annals.query.view;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * When a view is to write. At once after a quiet moment; in steady traffic so seldom that writing takes one twentieth of
 * the time, as then many events change the same document before it is written; but every five seconds at least.
 */
final class Pace {

    private static final long SHARE = 20;
    private static final long LONGEST_REST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final LongSupplier clock;
    private long nextAt;

    /** @param clock nanoseconds since some moment */
    Pace(LongSupplier clock) {
        this.clock = clock;
        this.nextAt = clock.getAsLong();
    }

    boolean isDue() {
        return clock.getAsLong() - nextAt >= 0;
    }

    /** Does the work and rests in proportion to the time that it takes. */
    void keep(Runnable work) {
        long began = clock.getAsLong();
        work.run();
        long ended = clock.getAsLong();
        nextAt = ended + Math.min(LONGEST_REST_NANOS, SHARE * (ended - began));
    }
}
