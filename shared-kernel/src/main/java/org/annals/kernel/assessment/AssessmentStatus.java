package org.annals.kernel.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** How far the case study is, by the latest attempt; passed once any attempt is passed. */
public enum AssessmentStatus implements Word {
    NONE("none"),
    WINDOW_OPENED("window-opened"),
    SUBMITTED("submitted"),
    MARKED("marked"),
    FAILED("failed"),
    PASSED("passed");

    private final String word;

    AssessmentStatus(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
