package org.annals.kernel.participant;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** What a register says of one participant on one face-to-face day. */
public enum AttendanceStatus implements Word {
    ATTENDED("attended"),
    CAUGHT_UP("caught-up"),
    ABSENT("absent");

    private final String word;

    AttendanceStatus(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
