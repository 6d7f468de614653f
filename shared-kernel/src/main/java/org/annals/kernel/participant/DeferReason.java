package org.annals.kernel.participant;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** Why a participant may be deferred: the DfE's list. */
public enum DeferReason implements Word {
    BEREAVEMENT("bereavement"),
    LONG_TERM_SICKNESS("long-term-sickness"),
    PARENTAL_LEAVE("parental-leave"),
    CAREER_BREAK("career-break"),
    OTHER("other");

    private final String word;

    DeferReason(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
