package org.annals.command.request;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** A log in memory that keeps nothing but what can be written down: every event and snapshot goes through the serializer. */
final class Paper extends InMemoryEventStorageEngine {

    static final Serializer SERIALIZER = Jackson3Serializer.builder().build();

    private boolean snapshotsAreRead = true;
    private int snapshots;

    /** From now on aggregates are loaded from all their events. */
    void forgetSnapshots() {
        snapshotsAreRead = false;
    }

    int snapshots() {
        return snapshots;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        super.appendEvents(events.stream()
                .map(event -> writtenDown((DomainEventMessage<?>) event))
                .toList());
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots++;
        super.storeSnapshot(writtenDown(snapshot));
    }

    /** Read anew each time: an aggregate goes on working with what it was loaded from. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return snapshotsAreRead ? super.readSnapshot(aggregate).map(Paper::writtenDown) : Optional.empty();
    }

    private static DomainEventMessage<?> writtenDown(DomainEventMessage<?> event) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                copy(event.getPayload()),
                (MetaData) copy(event.getMetaData()),
                event.getIdentifier(),
                event.getTimestamp());
    }

    private static Object copy(Object value) {
        SerializedObject<byte[]> written = SERIALIZER.serialize(value, byte[].class);
        return SERIALIZER.deserialize(written);
    }
}
