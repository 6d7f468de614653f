package org.annals.standalone.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.junit.jupiter.api.Test;

class AxonServerLeafTest {

    private static final Event EVENT = Event.newBuilder()
            .setAggregateIdentifier("participant-1")
            .setAggregateSequenceNumber(4)
            .setMessageIdentifier("id")
            .setTimestamp(1_700_000_000_120L)
            .setPayload(
                    SerializedObject.newBuilder().setType("T").setRevision("1").setData(ByteString.copyFrom(new byte[] {
                        0, (byte) 0xff
                    })))
            .putMetaData("b", text("x \"é\" / \n"))
            .putMetaData("a", MetaDataValue.newBuilder().setNumberValue(1).build())
            .build();

    private static final EventLeaf LEAF = AxonServerLeaf.of(EVENT, 9);

    @Test
    void the_payload_is_taken_as_it_is() {
        assertThat(LEAF.payload()).containsExactly(0, 0xff);
    }

    @Test
    void the_timestamp_is_written_as_other_stores_do() {
        assertThat(LEAF.timestamp()).isEqualTo("2023-11-14T22:13:20.120Z");
    }

    @Test
    void what_the_protocol_leaves_empty_is_absent() {
        assertThat(LEAF.aggregateType()).isNull();
        assertThat(LEAF.revision()).isEqualTo("1");
    }

    @Test
    void metadata_are_json_with_the_keys_in_order() {
        assertThat(LEAF.metadata()).asString(UTF_8).isEqualTo("""
                {"a":1,"b":"x \\"é\\" / \\n"}""");
    }

    private static MetaDataValue text(String value) {
        return MetaDataValue.newBuilder().setTextValue(value).build();
    }
}
