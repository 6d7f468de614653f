package org.annals.standalone.axon;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.jspecify.annotations.Nullable;

/**
 * An event of Axon Server as a leaf. Its timestamp is a number of milliseconds, here in decimal digits. Its metadata is no
 * bytes but a table: here, in the order of the keys, each key and each value as Axon Server's protocol writes it, with their
 * lengths in four bytes before them.
 */
final class AxonServerLeaf {

    private AxonServerLeaf() {}

    static EventLeaf of(EventWithToken stored) {
        Event event = stored.getEvent();
        return new EventLeaf(
                stored.getToken(),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                absentIfEmpty(event.getAggregateType()),
                event.getMessageIdentifier(),
                event.getPayload().getType(),
                absentIfEmpty(event.getPayload().getRevision()),
                Long.toString(event.getTimestamp()),
                metadata(event.getMetaDataMap()),
                event.getPayload().getData().toByteArray());
    }

    private static byte[] metadata(Map<String, MetaDataValue> table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TreeMap<>(table).forEach((key, value) -> {
            put(out, key.getBytes(UTF_8));
            put(out, value.toByteArray());
        });
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, byte[] bytes) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }

    /** The protocol knows no absent text. */
    private static @Nullable String absentIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
