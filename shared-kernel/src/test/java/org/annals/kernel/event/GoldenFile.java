package org.annals.kernel.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as a log holds it: the stored type, its revision and the payload. A file is never changed once an event of
 * its revision has been released; a new revision gets a new file beside it.
 *
 * @param name {@code <interface>.<event>-<revision>.json}, without an interface if there is none, or with a word in between for a variant
 */
public record GoldenFile(String name, String type, String revision, JsonNode payload) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** As the application configures it: Axon's Jackson 3 serializer as it comes. */
    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();

    public static List<GoldenFile> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/events"))) {
            return files.sorted().map(GoldenFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How today's code would store an event. */
    static GoldenFile of(DomainEvent event) {
        SerializedObject<String> stored = SERIALIZER.serialize(event, String.class);
        return new GoldenFile(
                "", stored.getType().getName(), stored.getType().getRevision(), JSON.readTree(stored.getData()));
    }

    /** The event as today's code reads it. */
    public DomainEvent event() {
        return SERIALIZER.deserialize(
                new SimpleSerializedObject<>(JSON.writeValueAsString(payload), String.class, type, revision));
    }

    @Override
    public String toString() {
        return name;
    }

    private static GoldenFile read(Path file) {
        try {
            JsonNode json = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            return new GoldenFile(
                    file.getFileName().toString(),
                    json.get("type").asString(),
                    json.get("revision").asString(),
                    json.get("payload"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
