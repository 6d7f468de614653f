package org.annals.query.evidence;

import java.time.Duration;
import java.time.Instant;

/**
 * When the log signs a checkpoint by itself, so that later the place of a forgery can be told: after so many events, or
 * after a minute with any. For one thread.
 */
final class SigningPace {

    private static final long EVENTS = 1_000;
    private static final Duration AT_LATEST = Duration.ofMinutes(1);

    private Instant last = Instant.EPOCH;

    /** @param unsigned events since the last checkpoint */
    boolean isTime(long unsigned, Instant now) {
        boolean time = unsigned >= EVENTS || (unsigned > 0 && now.isAfter(last.plus(AT_LATEST)));
        if (time) {
            last = now;
        }
        return time;
    }
}
