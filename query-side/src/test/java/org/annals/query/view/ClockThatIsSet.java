package org.annals.query.view;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that shows what another does, until somebody sets it. */
final class ClockThatIsSet extends Clock {

    private final AtomicReference<Clock> shown;

    ClockThatIsSet(AtomicReference<Clock> shown) {
        this.shown = shown;
    }

    @Override
    public Instant instant() {
        return shown.get().instant();
    }

    @Override
    public ZoneId getZone() {
        return shown.get().getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return shown.get().withZone(zone);
    }
}
