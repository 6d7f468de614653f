package org.annals.kernel.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A piece of personal data: a name, an email address, a TRN, free text. Its {@code toString} never shows it, so that it
 * cannot slip into a log.
 */
public record Personal(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Personal {}

    /** The text as personal data; null stays null and blank text becomes null. */
    public static @Nullable Personal of(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Personal(text);
    }

    @Override
    public String toString() {
        return "Personal[…]";
    }
}
