package org.annals.kernel.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** The result of a mark or an outcome. */
public enum Result implements Word {
    PASS("pass"),
    FAIL("fail");

    private final String word;

    Result(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
