package org.annals.endtoend;

import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads exactly one JSON document: anything after it is an error. Writes objects of texts. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static JsonNode read(String document) {
        return MAPPER.readTree(document);
    }

    /** @param texts names and values in turn */
    static String object(String... texts) {
        ObjectNode object = MAPPER.createObjectNode();
        for (int i = 0; i < texts.length; i += 2) {
            object.put(texts[i], texts[i + 1]);
        }
        return object.toString();
    }

    /** A text as it stands in a document. */
    static String text(String text) {
        return MAPPER.writeValueAsString(text);
    }

    static JsonNode read(Path file) {
        return MAPPER.readTree(file);
    }
}
