package org.annals.standalone.axon;

import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;

/**
 * An event of Axon Server as a leaf, byte for byte that of the same event in PostgreSQL: its timestamp, there a number of
 * milliseconds, is written as it is there, and its metadata as {@link AxonServerMetadata} says.
 */
final class AxonServerLeaf {

    private AxonServerLeaf() {}

    static EventLeaf of(Event event, long index) {
        return new EventLeaf(
                index,
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                absentIfEmpty(event.getAggregateType()),
                event.getMessageIdentifier(),
                event.getPayload().getType(),
                absentIfEmpty(event.getPayload().getRevision()),
                DateTimeUtils.formatInstant(Instant.ofEpochMilli(event.getTimestamp())),
                AxonServerMetadata.text(event.getMetaDataMap()),
                event.getPayload().getData().toByteArray());
    }

    /** The protocol knows no absent text. */
    private static @Nullable String absentIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
