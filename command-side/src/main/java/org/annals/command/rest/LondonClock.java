package org.annals.command.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The time by which a request without a date is dated: business dates are dates in Europe/London. */
@Component
class LondonClock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;

    LondonClock(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Instant orNow(@Nullable Instant given) {
        return given == null ? now() : given;
    }

    LocalDate today() {
        return dateOf(now());
    }

    LocalDate orToday(@Nullable LocalDate given) {
        return given == null ? today() : given;
    }

    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }
}
