package org.annals.kernel.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as all requests have it: no name twice in an object, nothing after the document, neither deep nor without end. */
public final class StrictJson {

    /** No request needs more. */
    public static final int MOST_BYTES = 1 << 20;

    /** Objects and arrays within each other; no request has more than four. */
    public static final int DEEPEST = 32;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /** @throws JsonTooLarge if there are more than {@link #MOST_BYTES}; those behind are not read */
    public static byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new JsonTooLarge();
        }
        return bytes;
    }

    /**
     * The document; a missing node if there is none.
     *
     * @throws InvalidJson if it is not well-formed, or breaks one of the rules here; the message says where and quotes nothing
     */
    public static JsonNode read(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new InvalidJson("must be well-formed JSON, each name once and nothing deeper than " + DEEPEST
                    + place(e.getLocation()));
        }
    }

    /**
     * For readers that do not look at characters themselves. Line breaks and tabs are fine; other control characters and halves
     * of characters no store takes.
     *
     * @throws InvalidJson if a text in it has one of those
     */
    public static void mustBePlain(JsonNode json) {
        if (json.isString() && !json.stringValue().codePoints().allMatch(StrictJson::isPlain)) {
            throw new InvalidJson("must have no control characters in its texts, and whole characters only");
        }
        json.forEach(StrictJson::mustBePlain);
    }

    public static boolean isPlain(int character) {
        return switch (character) {
            case '\n', '\r', '\t' -> true;
            default -> !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
        };
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null
                ? ""
                : "; it is not in line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
