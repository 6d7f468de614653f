package org.annals.kernel.receipt;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** Why an event does not count. */
public enum NoCount implements Word {
    SUPERSEDED("superseded"),
    VOIDED("voided"),
    ABSENT("absent"),
    NO_ELEMENT("no-element"),
    OTHER_ELEMENT("other-element"),
    BEYOND_THE_NUMBER("beyond-the-number"),
    BELOW_THE_MINIMUM("below-the-minimum"),
    OTHER_PLACE("other-place"),
    NOT_IN_THE_COURSE("not-in-the-course"),
    REPEATED("repeated"),
    REFUSED("refused");

    private final String word;

    NoCount(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
