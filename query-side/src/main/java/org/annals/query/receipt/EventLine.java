package org.annals.query.receipt;

import java.time.Instant;
import java.time.LocalDate;
import org.annals.query.history.Sentences;
import org.annals.query.view.LoggedEvent;

/**
 * An event that a receipt names.
 *
 * @param position its place in the event log
 * @param on the day on which it happened
 * @param recordedAt when Annals recorded it
 * @param sentence what happened, in plain English
 */
public record EventLine(String eventId, long position, String type, LocalDate on, Instant recordedAt, String sentence) {

    static EventLine of(LoggedEvent event) {
        return new EventLine(
                event.id(),
                event.position(),
                event.event().getClass().getSimpleName(),
                event.event().on(),
                event.recordedAt(),
                Sentences.of(event.event()));
    }
}
