package org.annals.kernel.logfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The fields of a line, of which each is taken once. */
final class LineFields {

    /** The length of a line has been looked at before. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Map<String, Object> values = new HashMap<>();

    private LineFields() {}

    /** A field that is null is as one that is not there. */
    static LineFields of(byte[] line) {
        LineFields fields = new LineFields();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new InvalidLine("It is no JSON object.");
            }
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                fields.put(name, value(json));
            }
            if (json.nextToken() != null) {
                throw new InvalidLine("Something stands behind its JSON object.");
            }
        } catch (JacksonException e) {
            throw new InvalidLine("It is no JSON object.");
        }
        return fields;
    }

    long number(String name) {
        if (values.remove(name) instanceof Long number) {
            return number;
        }
        throw new InvalidLine("It has no number \"%s\".".formatted(name));
    }

    String text(String name) {
        @Nullable String text = optionalText(name);
        if (text == null) {
            throw new InvalidLine("It has no text \"%s\".".formatted(name));
        }
        return text;
    }

    @Nullable
    String optionalText(String name) {
        @Nullable Object value = values.remove(name);
        if (value != null && !(value instanceof String)) {
            throw new InvalidLine("Its \"%s\" is no text.".formatted(name));
        }
        return (String) value;
    }

    byte[] bytes(String name) {
        @Nullable String base64 = optionalText(name + EventLine.BASE64);
        if (base64 == null) {
            return text(name).getBytes(UTF_8);
        }
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new InvalidLine("Its \"%s\" is not in base64.".formatted(name + EventLine.BASE64));
        }
    }

    /** What nobody knows would be lost. */
    void mustBeEmpty() {
        if (!values.isEmpty()) {
            throw new InvalidLine("It has a field that an event has not, or one twice.");
        }
    }

    private void put(String name, @Nullable Object value) {
        if (value != null && values.put(name, value) != null) {
            throw new InvalidLine("It has a field twice.");
        }
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (json.nextToken()) {
            case VALUE_STRING -> writable(json.getString());
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NULL -> null;
            default -> throw new InvalidLine("A field is neither a text nor a whole number.");
        };
    }

    /** Half a pair of surrogates, which JSON allows, would become another character. */
    private static String writable(String text) {
        if (!UTF_8.newEncoder().canEncode(text)) {
            throw new InvalidLine("A text in it is no Unicode.");
        }
        return text;
    }
}
