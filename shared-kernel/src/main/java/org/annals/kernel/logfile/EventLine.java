package org.annals.kernel.logfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One stored event as a line of JSON, from which the very bytes can be had again that are stored. Metadata and payload are
 * the stored text as a string; bytes that are no UTF-8 stand in base64 under the name with {@code _base64} behind it.
 */
public final class EventLine {

    static final String BASE64 = "_base64";

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private EventLine() {}

    /** The line in UTF-8, with its end. */
    public static byte[] of(ExportedEvent exported) {
        EventLeaf event = exported.leaf();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeName("index").writeNumber(event.index());
            json.writeName("position").writeNumber(exported.position());
            json.writeName("aggregate").writeString(event.aggregate());
            json.writeName("sequence").writeNumber(event.sequence());
            json.writeName("aggregate_type").writeString(event.aggregateType());
            json.writeName("event").writeString(event.event());
            json.writeName("payload_type").writeString(event.payloadType());
            json.writeName("revision").writeString(event.revision());
            json.writeName("timestamp").writeString(event.timestamp());
            write("metadata", event.metadata(), json);
            write("payload", event.payload(), json);
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    /**
     * Reads a line.
     *
     * @param line without its end
     * @throws InvalidLine if it is none of the event log
     */
    public static ExportedEvent parse(byte[] line) {
        LineFields fields = LineFields.of(line);
        long position = fields.number("position");
        EventLeaf event = new EventLeaf(
                fields.number("index"),
                fields.text("aggregate"),
                fields.number("sequence"),
                fields.optionalText("aggregate_type"),
                fields.text("event"),
                fields.text("payload_type"),
                fields.optionalText("revision"),
                fields.text("timestamp"),
                fields.bytes("metadata"),
                fields.bytes("payload"));
        fields.mustBeEmpty();
        return new ExportedEvent(position, event);
    }

    private static void write(String name, byte[] bytes, JsonGenerator json) {
        @Nullable String text = text(bytes);
        if (text == null) {
            json.writeName(name + BASE64).writeString(Base64.getEncoder().encodeToString(bytes));
        } else {
            json.writeName(name).writeString(text);
        }
    }

    /** Null if these bytes are not what the text would be written as. */
    private static @Nullable String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
