package org.annals.client;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON in and out as trees. Reading and writing a tree by hand takes a few lines; to make a {@code JsonMapper} for it
 * takes 0.3 s, which is as much as all the rest of a command.
 */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    /**
     * Reads one document.
     *
     * @throws tools.jackson.core.JacksonException when it is none
     */
    static JsonNode read(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UnexpectedEndOfInputException(parser, null, "an empty document");
            }
            return value(first, parser);
        }
    }

    static String write(JsonNode node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(node, generator);
        }
        return text.toString();
    }

    /** An element a line, so that two answers can be compared line by line. */
    static void printArray(List<JsonNode> elements, PrintWriter out) {
        out.print("[");
        String separator = "\n";
        for (JsonNode element : elements) {
            out.print(separator + write(element));
            separator = ",\n";
        }
        out.println("\n]");
    }

    /** The text of a value; empty for null and for what is not there. */
    static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isNull() || value.isMissingNode() ? "" : value.asString("");
    }

    /** The texts in an array, with commas in between; empty when it is not there. */
    static String list(JsonNode object, String name) {
        return object.path(name).valueStream().map(it -> it.asString("")).collect(Collectors.joining(", "));
    }

    /** @param value null: there is no such field */
    static JsonNode object(String name, @Nullable String value) {
        return value == null ? NODES.objectNode() : NODES.objectNode().put(name, value);
    }

    /** The object with one more text, which comes first. */
    static JsonNode with(String name, String value, JsonNode object) {
        ObjectNode whole = NODES.objectNode().put(name, value);
        object.properties().forEach(it -> whole.set(it.getKey(), it.getValue()));
        return whole;
    }

    private static JsonNode value(JsonToken token, JsonParser parser) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static ObjectNode object(JsonParser parser) {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            object.set(name, value(parser.nextToken(), parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token, parser));
        }
        return array;
    }

    private static void write(JsonNode node, JsonGenerator generator) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject();
                for (Map.Entry<String, JsonNode> property : node.properties()) {
                    generator.writeName(property.getKey());
                    write(property.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                node.forEach(element -> write(element, generator));
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(node.stringValue());
            case NUMBER -> generator.writeNumber(node.decimalValue());
            case BOOLEAN -> generator.writeBoolean(node.booleanValue());
            default -> generator.writeNull();
        }
    }
}
