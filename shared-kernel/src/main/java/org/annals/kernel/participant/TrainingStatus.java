package org.annals.kernel.participant;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** Whether a participant takes part at present, in the words of the DfE. */
public enum TrainingStatus implements Word {
    ACTIVE("active"),
    DEFERRED("deferred"),
    WITHDRAWN("withdrawn");

    private final String word;

    TrainingStatus(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
