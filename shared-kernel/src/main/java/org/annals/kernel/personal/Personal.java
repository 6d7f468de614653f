package org.annals.kernel.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A piece of personal data: a name, an email address, a TRN, free text. What comes from the event log stays sealed until
 * somebody asks for its value, so that whoever only passes it on never sees it. Its {@code toString} never shows it, so
 * that it cannot slip into a log.
 */
public final class Personal {

    /** Stands for what was erased. */
    public static final Personal ERASED = new Personal("[erased]");

    private final String stored;
    private final UnaryOperator<String> opener;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Personal(String value) {
        this(value, UnaryOperator.identity());
    }

    private Personal(String stored, UnaryOperator<String> opener) {
        this.stored = stored;
        this.opener = opener;
    }

    /** The text as personal data; null stays null and blank text becomes null. */
    public static @Nullable Personal of(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Personal(text);
    }

    /** What somebody sealed; the opener is asked each time, since what can be opened today may be erased tomorrow. */
    public static Personal sealed(String sealed, UnaryOperator<String> opener) {
        return new Personal(sealed, opener);
    }

    /** The text, as people are to see it; {@code [erased]} if it was erased. */
    @JsonValue
    public String value() {
        return opener.apply(stored);
    }

    /** The text as it is kept: sealed if it came so. */
    public String stored() {
        return stored;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal it && value().equals(it.value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    @Override
    public String toString() {
        return "Personal[…]";
    }
}
