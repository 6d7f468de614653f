package org.annals.command.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.annals.kernel.personal.Personal;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Without the key no participant is found again, so its event is read for ever as it was once stored. */
class IdentityKeyContractTest {

    static final IdentityKeyMade STORED = new IdentityKeyMade(
            new Personal("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="), LocalDate.of(2026, 1, 15));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Jackson3Serializer serializer = Jackson3Serializer.builder().build();
    private final JsonNode golden = golden("IdentityKeyMade-1.json");

    @Test
    void its_golden_file_is_read() {
        Object read = serializer.deserialize(new SimpleSerializedObject<>(
                JSON.writeValueAsString(golden.get("payload")),
                String.class,
                golden.get("type").asString(),
                golden.get("revision").asString()));

        assertThat(read).isEqualTo(STORED);
    }

    @Test
    void its_golden_file_is_written_again_as_it_stands() {
        SerializedObject<String> written = serializer.serialize(STORED, String.class);

        assertThat(written.getType().getName()).isEqualTo(golden.get("type").asString());
        assertThat(written.getType().getRevision())
                .isEqualTo(golden.get("revision").asString());
        assertThat(JSON.readTree(written.getData())).isEqualTo(golden.get("payload"));
    }

    @Test
    void the_key_does_not_show_when_the_event_is_printed() {
        assertThat(STORED.toString()).doesNotContain(STORED.key().value());
    }

    private static JsonNode golden(String name) {
        try (InputStream in = IdentityKeyContractTest.class.getResourceAsStream("/events/" + name)) {
            return JSON.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
