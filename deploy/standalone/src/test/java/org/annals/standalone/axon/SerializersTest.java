package org.annals.standalone.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.thoughtworks.xstream.XStream;
import java.util.List;
import java.util.Map;
import org.annals.standalone.AnnalsTest;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AnnalsTest
class SerializersTest {

    @Autowired
    private Serializer general;

    @Test
    void everything_is_json(@Autowired Map<String, Serializer> serializers) {
        assertThat(serializers).hasSize(3);
        assertThat(serializers.values()).allMatch(Jackson3Serializer.class::isInstance);
    }

    @Test
    void there_is_no_xstream(@Autowired ApplicationContext context) {
        assertThat(context.getBeansOfType(XStream.class)).isEmpty();
    }

    @Test
    void the_token_of_a_replay_is_read_as_it_was_written() {
        TrackingToken token = ReplayToken.createReplayToken(position(9), position(3));
        SerializedObject<byte[]> written = general.serialize(token, byte[].class);
        assertThat(general.<byte[], TrackingToken>deserialize(written)).isEqualTo(token);
    }

    private static TrackingToken position(long position) {
        return GapAwareTrackingToken.newInstance(position, List.of());
    }
}
