package org.annals.kernel.auditreview;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** How far a finding is. */
public enum FindingStatus implements Word {
    OPEN("open"),
    ANSWERED("answered"),
    CLOSED("closed");

    private final String word;

    FindingStatus(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
