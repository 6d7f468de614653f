package org.annals.query.history;

import java.time.Instant;
import java.time.LocalDate;
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
        return HistoryLine.of(event).told();
    }

    HistoryEntry saying(String otherSentence) {
        return new HistoryEntry(
                position,
                eventId,
                aggregate,
                sequence,
                type,
                on,
                recordedAt,
                notedAt,
                actor,
                onBehalfOf,
                origin,
                otherSentence);
    }
}
