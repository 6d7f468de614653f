package org.annals.kernel.credit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** Where a participant stands on the way to the credits (rule book 4). */
public enum CreditStatus implements Word {
    NOT_STARTED("not-started"),
    IN_PROGRESS("in-progress"),
    ENGAGEMENT_MET("engagement-met"),
    ASSESSMENT_PASSED("assessment-passed"),
    AWARDED("awarded"),
    UNDER_REVIEW("under-review"),
    REVOKED("revoked"),
    WITHDRAWN("withdrawn");

    private final String word;

    CreditStatus(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
