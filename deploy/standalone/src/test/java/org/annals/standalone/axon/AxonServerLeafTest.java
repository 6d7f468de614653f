package org.annals.standalone.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.HexFormat;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.junit.jupiter.api.Test;

class AxonServerLeafTest {

    private static final Event EVENT = Event.newBuilder()
            .setAggregateIdentifier("participant-1")
            .setAggregateSequenceNumber(4)
            .setMessageIdentifier("id")
            .setTimestamp(1_700_000_000_123L)
            .setPayload(
                    SerializedObject.newBuilder().setType("T").setRevision("1").setData(ByteString.copyFrom(new byte[] {
                        0, (byte) 0xff
                    })))
            .putMetaData("b", MetaDataValue.newBuilder().setTextValue("x").build())
            .putMetaData("a", MetaDataValue.newBuilder().setNumberValue(1).build())
            .build();

    private static final EventLeaf LEAF = AxonServerLeaf.of(
            EventWithToken.newBuilder().setToken(9).setEvent(EVENT).build());

    @Test
    void the_payload_is_taken_as_it_is() {
        assertThat(LEAF.payload()).containsExactly(0, 0xff);
    }

    @Test
    void the_timestamp_is_its_milliseconds_in_digits() {
        assertThat(LEAF.timestamp()).isEqualTo("1700000000123");
    }

    @Test
    void what_the_protocol_leaves_empty_is_absent() {
        assertThat(LEAF.aggregateType()).isNull();
        assertThat(LEAF.revision()).isEqualTo("1");
    }

    @Test
    void metadata_are_keys_in_order_and_values_as_the_protocol_writes_them() {
        assertThat(HexFormat.of().formatHex(LEAF.metadata()))
                .isEqualTo("00000001" + "61" + "00000002" + "1002" + "00000001" + "62" + "00000003" + "0a0178");
    }
}
