package org.annals.kernel.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The SHA-256 of an uploaded document: 64 hexadecimal digits, kept in lower case. The document itself stays with the provider. */
public record DocumentHash(@JsonValue String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentHash {
        hex = hex.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits");
        }
    }
}
