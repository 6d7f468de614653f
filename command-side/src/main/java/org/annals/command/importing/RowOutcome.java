package org.annals.command.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** What a row of an import came to. */
public enum RowOutcome implements Word {
    APPLIED("applied"),
    UNCHANGED("unchanged"),
    REFUSED("refused"),
    INVALID("invalid");

    private final String word;

    RowOutcome(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
