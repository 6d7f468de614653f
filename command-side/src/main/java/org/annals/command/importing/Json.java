package org.annals.command.importing;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the JSON of a cohort folder. A name that stands twice in an object is an error. */
final class Json {

    private static final int DEEPEST = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Json() {}

    /**
     * Reads one object.
     *
     * @throws UnreadableRow if the text is something else
     */
    static ObjectNode object(String text) {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw new UnreadableRow("a JSON object was expected");
        } catch (JacksonException e) {
            throw new UnreadableRow("this is no JSON" + place(e.getLocation()));
        }
    }

    /** Where it goes wrong, and not what stands there, which may be personal. */
    private static String place(@Nullable TokenStreamLocation location) {
        return location == null
                ? ""
                : "; it goes wrong in line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** A value as text, the names of objects in alphabetical order, so that the same content gives the same text. */
    static String text(Object value) {
        return MAPPER.writeValueAsString(
                value instanceof JsonNode node ? MAPPER.treeToValue(node, Object.class) : value);
    }
}
