package org.annals.standalone.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.standalone.eventstore.EventsNotTaken;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxonServerEventTest {

    private static final String TIME = "2026-11-22T01:02:03.450Z";

    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(SerializerConfiguration.storedJson(UnaryOperator.identity()))
            .build();

    @Property(tries = 300)
    void what_annals_writes_comes_back_from_axon_server_byte_for_byte(
            @ForAll Map<@NotEmpty String, String> texts,
            @ForAll long number,
            @ForAll @LongRange(min = 0, max = 4_000_000_000_000L) long millis,
            @ForAll byte[] payload) {
        Map<String, ?> metadata = MetaData.from(texts).and("number", number).and("truth", true);
        byte[] text =
                serializer.serialize(MetaData.from(metadata), byte[].class).getData();
        String time = DateTimeUtils.formatInstant(Instant.ofEpochMilli(millis));
        EventLeaf leaf = leaf(time, new String(text, UTF_8), payload);
        assertThat(AxonServerLeaf.of(AxonServerEvent.of(leaf), 7)).isEqualTo(leaf);
    }

    @Test
    void a_time_with_more_than_milliseconds_is_refused() {
        refused(leaf("2026-11-22T01:02:03.4567Z", "{}", new byte[0]));
        refused(leaf("yesterday", "{}", new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{\"b\":\"1\",\"a\":\"2\"}",
                "{ \"a\":\"1\"}",
                "{\"a\":\"1\",\"a\":\"1\"}",
                "{\"a\":{}}",
                "{\"a\":1.50}",
                "{\"a\":99999999999999999999}",
                "{} {}",
            })
    void metadata_that_a_table_would_not_give_back_are_refused(String metadata) {
        refused(leaf(TIME, metadata, new byte[0]));
    }

    @Test
    void an_empty_text_that_would_come_back_absent_is_refused() {
        byte[] empty = "{}".getBytes(UTF_8);
        refused(new EventLeaf(7, "a", 0, "A", "e", "T", "", TIME, empty, empty));
    }

    private static void refused(EventLeaf leaf) {
        assertThatExceptionOfType(EventsNotTaken.class).isThrownBy(() -> AxonServerEvent.of(leaf));
    }

    private static EventLeaf leaf(String time, String metadata, byte[] payload) {
        return new EventLeaf(7, "a", 0, null, "e", "T", "1", time, metadata.getBytes(UTF_8), payload);
    }
}
