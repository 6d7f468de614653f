package org.annals.kernel.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** In which role somebody marks: the marker first; a moderator may mark again and then decides (rule book 3). */
public enum MarkingRole implements Word {
    MARKER("marker"),
    MODERATOR("moderator");

    private final String word;

    MarkingRole(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
