package org.annals.command.rest;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.annals.kernel.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * How a value of some type is written in JSON.
 *
 * @param wanted the form in words, as the end of a sentence that begins with "must be"
 */
record Form(String wanted, Predicate<JsonNode> kind, Function<JsonNode, Object> reading) {

    static final int MOST_CHARACTERS = 4_000;

    /** A text; it is read without the white space around it. */
    static Form text(String wanted, Function<String, Object> reading) {
        return new Form(wanted, Form::isPlainText, json -> reading.apply(textOf(json)));
    }

    /** A text of one exact pattern, for readers that would let more through. */
    static Form text(String wanted, String pattern, Function<String, Object> reading) {
        return new Form(
                wanted,
                json -> isPlainText(json) && textOf(json).matches(pattern),
                json -> reading.apply(textOf(json)));
    }

    /** The value; empty if the JSON is not of this form. */
    Optional<Object> read(JsonNode json) {
        try {
            return kind.test(json) ? Optional.of(reading.apply(json)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static String textOf(JsonNode json) {
        return json.stringValue().strip();
    }

    /** Line breaks and tabs are fine; other control characters and halves of characters no store takes. */
    private static boolean isPlainText(JsonNode json) {
        return json.isString()
                && json.stringValue().length() <= MOST_CHARACTERS
                && json.stringValue().codePoints().allMatch(StrictJson::isPlain);
    }
}
