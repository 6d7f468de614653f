package org.annals.query.replay;

import java.time.Instant;
import java.time.LocalDate;
import org.annals.query.view.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which events count, by two clocks: what was known, and what had happened.
 *
 * @param knownAt only what was recorded up to this instant; null: whatever was recorded so far
 * @param asOf only what had happened by the end of this business date; null: whatever its date
 */
public record Moment(@Nullable Instant knownAt, @Nullable LocalDate asOf) {

    /** Everything that is known, whatever its date. */
    public static final Moment NOW = new Moment(null, null);

    /** Whether the event was known by then and had happened by then. */
    public boolean counts(LoggedEvent event) {
        return isKnown(event) && (asOf == null || !event.event().on().isAfter(asOf));
    }

    boolean isKnown(LoggedEvent event) {
        return knownAt == null || !event.recordedAt().isAfter(knownAt);
    }
}
