package org.annals.query.view;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annals.kernel.event.EventMetadata;
import org.annals.query.view.ParkedEvent.Cause;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.eventhandling.deadletter.DeadLetterEntry;
import org.axonframework.extensions.mongo.eventhandling.deadletter.DeadLetterEventEntry;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentperevent.EventEntryConfiguration;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Reads of a dead letter all but what stands in its event. */
record LetterReader(Serializer serializer) {

    private static final Set<String> HASHES = Set.of(EventMetadata.KEY, EventMetadata.FINGERPRINT);

    ParkedEvent event(DeadLetterEntry letter, long waitingBehind) {
        DeadLetterEventEntry event = event(letter);
        return new ParkedEvent(
                letter.getSequenceIdentifier(),
                event.getEventIdentifier(),
                simpleName(event.getPayload().getType().getName()),
                position(event),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                letter.getEnqueuedAt(),
                letter.getLastTouched(),
                cause(letter),
                waitingBehind);
    }

    ParkedEventDetail detail(DeadLetterEntry letter, long waitingBehind) {
        DeadLetterEventEntry event = event(letter);
        return new ParkedEventDetail(
                event(letter, waitingBehind),
                event.getPayload().getType().getName(),
                event.getPayload().getType().getRevision(),
                event.getTimestamp(),
                metadata(event));
    }

    private static DeadLetterEventEntry event(DeadLetterEntry letter) {
        return letter.getMessage(EventEntryConfiguration.getDefault());
    }

    long position(DeadLetterEntry letter) {
        return position(event(letter));
    }

    private long position(DeadLetterEventEntry event) {
        TrackingToken token = serializer.deserialize(event.getTrackingToken());
        return LogPosition.of(token);
    }

    private SortedMap<String, String> metadata(DeadLetterEventEntry event) {
        MetaData stored = serializer.deserialize(event.getMetaData());
        SortedMap<String, String> told = new TreeMap<>();
        stored.forEach((key, value) -> {
            if (!HASHES.contains(key) && value != null) {
                told.put(snakeCase(key), value.toString());
            }
        });
        return told;
    }

    private static @Nullable Cause cause(DeadLetterEntry letter) {
        return letter.getCauseType() == null
                ? null
                : new Cause(letter.getCauseType(), Objects.requireNonNullElse(letter.getCauseMessage(), ""));
    }

    private static String simpleName(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    private static String snakeCase(String key) {
        return key.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
