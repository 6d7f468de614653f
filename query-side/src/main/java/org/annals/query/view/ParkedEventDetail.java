package org.annals.query.view;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A parked event with everything that is known of it but its content.
 *
 * @param storedType the name of the event's class, as it stands in the log
 * @param revision the revision of the event's form
 * @param recordedAt when Annals recorded it
 * @param metadata who did it, by which way, what it belongs to; not the hashes of its content, from which it could be guessed
 */
public record ParkedEventDetail(
        ParkedEvent event,
        String storedType,
        @Nullable String revision,
        Instant recordedAt,
        SortedMap<String, String> metadata) {}
