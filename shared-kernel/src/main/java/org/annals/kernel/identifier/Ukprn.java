package org.annals.kernel.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A UK provider reference number: 8 digits (rule book 5). */
public record Ukprn(@JsonValue String digits) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Ukprn {
        if (!digits.matches("[0-9]{8}")) {
            throw new IllegalArgumentException("a UKPRN has 8 digits");
        }
    }
}
