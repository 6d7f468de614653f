package org.annals.query.auditreviews;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** How far an audit review is. */
public enum ReviewStatus implements Word {
    OPEN("open"),
    SIGNED_OFF("signed-off");

    private final String word;

    ReviewStatus(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
