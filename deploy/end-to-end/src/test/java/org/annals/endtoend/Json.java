package org.annals.endtoend;

import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads exactly one JSON document: anything after it is an error. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static JsonNode read(String document) {
        return MAPPER.readTree(document);
    }

    static JsonNode read(Path file) {
        return MAPPER.readTree(file);
    }
}
