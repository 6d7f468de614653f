package org.annals.command.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The time by which a request without a date is dated.
 *
 * @param zone where the qualification is taught: business dates are dates there
 */
record LocalClock(Clock clock, ZoneId zone) {

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
        return LocalDate.ofInstant(instant, zone);
    }
}
