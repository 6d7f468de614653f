package org.annals.query.history;

import java.time.Instant;
import java.time.LocalDate;
import org.annals.kernel.event.EventMetadata;
import org.annals.query.view.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event in a participant's history.
 *
 * @param position its place in the event log
 * @param aggregate the stream that it stands in
 * @param sequence its place in that stream, counted from 0
 * @param on the day on which it happened
 * @param recordedAt when Annals recorded it
 * @param notedAt when the provider had recorded it in its own files, as it stands there; null if it came another way
 * @param onBehalfOf whom the actor acted for; null if for themselves
 * @param sentence what happened, in plain English
 */
public record HistoryEntry(
        long position,
        String eventId,
        String aggregate,
        long sequence,
        String type,
        LocalDate on,
        Instant recordedAt,
        @Nullable String notedAt,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable String origin,
        String sentence) {

    public static HistoryEntry of(LoggedEvent event) {
        return new HistoryEntry(
                event.position(),
                event.id(),
                event.stream(),
                event.sequence(),
                event.event().getClass().getSimpleName(),
                event.event().on(),
                event.recordedAt(),
                event.metadata(EventMetadata.RECORDED_AT).orElse(null),
                event.metadata(EventMetadata.ACTOR).orElse(null),
                event.metadata(EventMetadata.ON_BEHALF_OF).orElse(null),
                event.metadata(EventMetadata.ORIGIN).orElse(null),
                Sentences.of(event.event()));
    }
}
