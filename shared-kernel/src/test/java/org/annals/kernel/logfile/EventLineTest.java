package org.annals.kernel.logfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLineTest {

    private static final ExportedEvent EVENT = new ExportedEvent(
            258, new EventLeaf(12, "a", 3, null, "é", "T", "1", "2024Z", "{\"b\": 1}".getBytes(UTF_8), new byte[] {
                (byte) 0xff, 0
            }));
    private static final String LINE = """
            {"index":12,"position":258,"aggregate":"a","sequence":3,"aggregate_type":null,"event":"é","payload_type":"T",\
            "revision":"1","timestamp":"2024Z","metadata":"{\\"b\\": 1}","payload_base64":"/wA="}
            """;

    @Test
    void a_line_has_the_stored_text_or_the_bytes_in_base64() {
        assertThat(EventLine.of(EVENT)).asString(UTF_8).isEqualTo(LINE);
    }

    @Property(tries = 500)
    void from_a_line_come_the_very_bytes_of_the_leaf(
            @ForAll long index, @ForAll String text, @ForAll byte[] metadata, @ForAll String payload) {
        String any = new String(text.getBytes(UTF_8), UTF_8);
        EventLeaf event =
                new EventLeaf(index, any, -index, any, "e", any, null, any, metadata, payload.getBytes(UTF_8));
        byte[] line = EventLine.of(new ExportedEvent(index + 7, event));
        assertThat(line).containsOnlyOnce('\n').endsWith('\n');
        assertThat(EventLine.parse(line).leaf().bytes()).isEqualTo(event.bytes());
        assertThat(EventLine.parse(line).position()).isEqualTo(index + 7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{} {}",
                "{\"position\": \"1\"}",
                "{\"position\": 1.5}",
                "{\"position\": 99999999999999999999}",
            })
    void what_is_no_event_is_refused(String line) {
        refused(line);
    }

    @Test
    void one_that_is_nested_as_deep_as_you_like_is_refused() {
        refused("[".repeat(1_000_000));
        refused("{\"position\":".repeat(1_000_000));
    }

    @Test
    void a_field_too_much_or_too_little_or_twice_is_refused() {
        refused(LINE.replace("\"sequence\":3,", ""));
        refused(LINE.replace("\"sequence\":3,", "\"sequence\":null,"));
        refused(LINE.replace("\"sequence\":3,", "\"sequence\":3,\"more\":1,"));
        refused(LINE.replace("\"sequence\":3,", "\"sequence\":3,\"sequence\":3,"));
        refused(LINE.replace("\"payload_base64\"", "\"payload\":\"\",\"payload_base64\""));
    }

    @Test
    void text_that_could_not_be_stored_as_it_stands_there_is_refused() {
        refused(LINE.replace("2024Z", "\\ud800"));
        refused(LINE.replace("/wA=", "/wA!"));
    }

    private static void refused(String line) {
        assertThatExceptionOfType(InvalidLine.class).isThrownBy(() -> EventLine.parse(line.getBytes(UTF_8)));
    }
}
