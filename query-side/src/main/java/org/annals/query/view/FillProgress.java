package org.annals.query.view;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the filling of a new copy has got.
 *
 * @param startedAt when it began
 * @param position the place in the log up to which the new copy tells what happened
 * @param head the place up to which it has to get
 * @param secondsLeft about how many seconds it will still take, if it goes on as it went so far
 */
public record FillProgress(Instant startedAt, long position, long head, long secondsLeft) {

    static FillProgress at(Instant now, Instant startedAt, long position, long head) {
        long left = Math.max(0, head - Math.max(0, position));
        double millisForOne = (double) Duration.between(startedAt, now).toMillis() / Math.max(1, position);
        return new FillProgress(startedAt, position, head, Math.round(left * millisForOne / 1_000));
    }
}
