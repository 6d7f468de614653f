package org.annals.kernel.identifier;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** The season in which a cohort starts. */
public enum Intake implements Word {
    SPRING("spring"),
    AUTUMN("autumn");

    private final String word;

    Intake(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
