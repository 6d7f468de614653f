package org.annals.standalone.axon;

import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Metadata are no bytes in Axon Server, but a table. As text they are the JSON object that the serializer of other stores
 * writes for the same table: the keys in order, no spaces.
 */
final class AxonServerMetadata {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private AxonServerMetadata() {}

    /** In UTF-8. */
    static byte[] text(Map<String, MetaDataValue> table) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            new TreeMap<>(table).forEach((key, value) -> write(value, json.writeName(key)));
            json.writeEndObject();
        }
        return text.toByteArray();
    }

    /**
     * Reads the text back, as far as a table can hold it.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON
     * @throws IllegalArgumentException if it is no object of texts, numbers and truth values
     */
    static Map<String, MetaDataValue> table(byte[] text) {
        Map<String, MetaDataValue> table = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("Metadata are a JSON object.");
            }
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                table.put(name, read(json));
            }
        }
        return table;
    }

    private static MetaDataValue read(JsonParser json) {
        MetaDataValue.Builder value = MetaDataValue.newBuilder();
        return switch (json.nextToken()) {
            case VALUE_STRING -> value.setTextValue(json.getString()).build();
            case VALUE_NUMBER_INT -> value.setNumberValue(json.getLongValue()).build();
            case VALUE_NUMBER_FLOAT ->
                value.setDoubleValue(json.getDoubleValue()).build();
            case VALUE_TRUE, VALUE_FALSE ->
                value.setBooleanValue(json.getBooleanValue()).build();
            case VALUE_NULL -> value.build();
            default -> throw new IllegalArgumentException("A table holds no table.");
        };
    }

    private static void write(MetaDataValue value, JsonGenerator json) {
        switch (value.getDataCase()) {
            case TEXT_VALUE -> json.writeString(value.getTextValue());
            case NUMBER_VALUE -> json.writeNumber(value.getNumberValue());
            case BOOLEAN_VALUE -> json.writeBoolean(value.getBooleanValue());
            case DOUBLE_VALUE -> json.writeNumber(value.getDoubleValue());
            case BYTES_VALUE -> write(value.getBytesValue(), json);
            case DATA_NOT_SET -> json.writeNull();
        }
    }

    private static void write(SerializedObject value, JsonGenerator json) {
        json.writeStartObject();
        json.writeName("data").writeBinary(value.getData().toByteArray());
        json.writeName("revision").writeString(value.getRevision());
        json.writeName("type").writeString(value.getType());
        json.writeEndObject();
    }
}
