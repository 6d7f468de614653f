package org.annals.kernel.participant;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** The two types of coaching; one never stands in for the other. */
public enum CoachingType implements Word {
    GROUP("group"),
    ONE_TO_ONE("one-to-one");

    private final String word;

    CoachingType(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
