package org.annals.standalone.axon;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.DateTimeException;
import java.util.Objects;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.standalone.eventstore.EventsNotTaken;
import org.axonframework.common.DateTimeUtils;
import tools.jackson.core.JacksonException;

/** A leaf as an event of Axon Server: {@link AxonServerLeaf} the other way round. */
final class AxonServerEvent {

    private AxonServerEvent() {}

    /** @throws EventsNotTaken if Axon Server would give back another leaf than this one */
    static Event of(EventLeaf leaf) {
        try {
            Event event = event(leaf);
            if (AxonServerLeaf.of(event, leaf.index()).equals(leaf)) {
                return event;
            }
        } catch (DateTimeException | JacksonException | IllegalArgumentException e) {
            // Said below: the exception's own words may quote the event.
        }
        throw new EventsNotTaken(
                "Axon Server keeps times in whole milliseconds and metadata as a table, and would give this event back with other bytes.");
    }

    private static Event event(EventLeaf leaf) {
        return Event.newBuilder()
                .setMessageIdentifier(leaf.event())
                .setAggregateIdentifier(leaf.aggregate())
                .setAggregateSequenceNumber(leaf.sequence())
                .setAggregateType(Objects.requireNonNullElse(leaf.aggregateType(), ""))
                .setTimestamp(DateTimeUtils.parseInstant(leaf.timestamp()).toEpochMilli())
                .setPayload(SerializedObject.newBuilder()
                        .setType(leaf.payloadType())
                        .setRevision(Objects.requireNonNullElse(leaf.revision(), ""))
                        .setData(ByteString.copyFrom(leaf.payload())))
                .putAllMetaData(AxonServerMetadata.table(leaf.metadata()))
                .build();
    }
}
