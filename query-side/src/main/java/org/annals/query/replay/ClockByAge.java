package org.annals.query.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.annals.kernel.event.RecordingClock;

/**
 * The clock of an event store that does not tell who is still writing: what was recorded so long ago can be read.
 *
 * @param margin longer than it takes from making an event to everybody's seeing it
 */
public record ClockByAge(Clock clock, Duration margin) implements RecordingClock {

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public boolean awaitSettled(Instant recorded, Duration patience) throws InterruptedException {
        Duration rest = Duration.between(now(), recorded.plus(margin));
        if (rest.compareTo(patience) > 0) {
            return false;
        }
        if (rest.isPositive()) {
            TimeUnit.NANOSECONDS.sleep(rest.toNanos());
        }
        return true;
    }
}
