package org.annals.command.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annals.kernel.identifier.ParticipantId;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What went is told by its event for ever, and each start destroys the keys again that it names. */
class RetentionContractTest {

    private static final RetentionApplied STORED = new RetentionApplied(
            Map.of("participants", "P6Y"),
            List.of(new ParticipantId("participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a")),
            List.of("0198f3a2-5c1e-7d4b-9a77-3f2e1d0c9b8b"),
            List.of(LocalDate.of(2024, 1, 15)),
            "admin",
            LocalDate.of(2026, 1, 15));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Jackson3Serializer serializer = Jackson3Serializer.builder().build();
    private final JsonNode golden = golden();

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

    private static JsonNode golden() {
        try (InputStream in = RetentionContractTest.class.getResourceAsStream("/events/RetentionApplied-1.json")) {
            return JSON.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
