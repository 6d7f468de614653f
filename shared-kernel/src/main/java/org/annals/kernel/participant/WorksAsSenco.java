package org.annals.kernel.participant;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** The answer to the registration question whether somebody works as a SENCO (rule book 5). */
public enum WorksAsSenco implements Word {
    YES("yes"),
    PLANS_TO("no_but_i_plan_to_become_one"),
    NO("no_i_do_not_plan_to_be_a_SENCO");

    private final String word;

    WorksAsSenco(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
