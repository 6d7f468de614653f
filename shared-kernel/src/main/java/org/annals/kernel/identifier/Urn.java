package org.annals.kernel.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A school's unique reference number: 6 or 7 digits (rule book 5). */
public record Urn(@JsonValue String digits) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Urn {
        if (!digits.matches("[0-9]{6,7}")) {
            throw new IllegalArgumentException("a school URN has 6 or 7 digits");
        }
    }
}
