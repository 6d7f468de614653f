package org.annals.query.view;

import java.util.concurrent.TimeUnit;

/**
 * When a view is to write. At once after a quiet moment; in steady traffic so seldom that writing takes one twentieth of
 * the time, as then many events change the same document before it is written; but every five seconds at least.
 */
final class Pace {

    private static final long SHARE = 20;
    private static final long LONGEST_REST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private long nextAt = System.nanoTime();

    boolean isDue() {
        return System.nanoTime() - nextAt >= 0;
    }

    /** Does the work and rests in proportion to the time that it takes. */
    void keep(Runnable work) {
        long began = System.nanoTime();
        work.run();
        long ended = System.nanoTime();
        nextAt = ended + Math.min(LONGEST_REST_NANOS, SHARE * (ended - began));
    }
}
