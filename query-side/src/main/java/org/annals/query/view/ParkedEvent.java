package org.annals.query.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a view could not take in, or that waits behind such a one. What stands in the event is not told: it is
 * personal data.
 *
 * @param sequence whose event it is: the UUID of a participant, or the id of a cohort
 * @param position its place in the event log
 * @param aggregate the stream that it belongs to
 * @param number its place in the stream, counted from 0
 * @param lastTriedAt the same as {@code parkedAt} unless it was tried again
 * @param cause null if it only waits
 * @param waitingBehind how many later events of the same sequence wait for this one
 */
public record ParkedEvent(
        String sequence,
        String eventId,
        String type,
        long position,
        String aggregate,
        long number,
        Instant parkedAt,
        Instant lastTriedAt,
        @Nullable Cause cause,
        long waitingBehind) {

    /**
     * Why the view could not take it in.
     *
     * @param type the class of the fault
     * @param message what our code says of it and where it was; nothing that stands in the event
     */
    @Schema(description = "Why the view could not take the event in, without anything that stands in the event")
    public record Cause(String type, String message) {}
}
