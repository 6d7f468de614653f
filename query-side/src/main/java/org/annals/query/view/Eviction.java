package org.annals.query.view;

import java.time.Instant;

/**
 * A view goes without an event that it could not take in, because somebody has said so. The event stays in the log.
 *
 * @param sequence whose event it is: the UUID of a participant, or the id of a cohort
 * @param position its place in the event log
 * @param inEffect false once the view was filled anew, which has tried to take in the event again
 */
public record Eviction(
        String sequence,
        String eventId,
        String type,
        long position,
        String reason,
        String evictedBy,
        Instant evictedAt,
        boolean inEffect) {}
