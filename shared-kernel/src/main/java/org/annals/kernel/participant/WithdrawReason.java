package org.annals.kernel.participant;

import com.fasterxml.jackson.annotation.JsonValue;
import org.annals.kernel.words.Word;

/** Why a participant may withdraw: the DfE's list of 21, the full stop in one of them included. */
public enum WithdrawReason implements Word {
    INSUFFICIENT_CAPACITY_TO_UNDERTAKE_PROGRAMME("insufficient-capacity-to-undertake-programme"),
    PERSONAL_REASON_HEALTH_OR_PREGNANCY_RELATED("personal-reason-health-or-pregnancy-related"),
    PERSONAL_REASON_MOVING_SCHOOL("personal-reason-moving-school"),
    PERSONAL_REASON_OTHER("personal-reason-other"),
    INSUFFICIENT_CAPACITY("insufficient-capacity"),
    CHANGE_IN_DEVELOPMENTAL_OR_PERSONAL_PRIORITIES("change-in-developmental-or-personal-priorities"),
    CHANGE_IN_SCHOOL_CIRCUMSTANCES("change-in-school-circumstances"),
    CHANGE_IN_SCHOOL_LEADERSHIP("change-in-school-leadership"),
    QUALITY_OF_PROGRAMME_STRUCTURE_NOT_SUITABLE("quality-of-programme-structure-not-suitable."),
    QUALITY_OF_PROGRAMME_CONTENT_NOT_SUITABLE("quality-of-programme-content-not-suitable"),
    QUALITY_OF_PROGRAMME_FACILITATION_NOT_EFFECTIVE("quality-of-programme-facilitation-not-effective"),
    QUALITY_OF_PROGRAMME_ACCESSIBILITY("quality-of-programme-accessibility"),
    QUALITY_OF_PROGRAMME_OTHER("quality-of-programme-other"),
    PROGRAMME_NOT_APPROPRIATE_FOR_ROLE_AND_CPD_NEEDS("programme-not-appropriate-for-role-and-cpd-needs"),
    STARTED_IN_ERROR("started-in-error"),
    EXPECTED_COMMITMENT_UNCLEAR("expected-commitment-unclear"),
    ASSESSMENT_REQUIREMENTS_NOT_MET("assessment-requirements-not-met"),
    CHANGE_IN_CAREER("change-in-career"),
    DISENGAGED_AND_UNRESPONSIVE("disengaged-and-unresponsive"),
    NON_PAYMENT_OF_INVOICE("non-payment-of-invoice"),
    OTHER("other");

    private final String word;

    WithdrawReason(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
