package org.annals.kernel.rulebook;

import org.annals.kernel.refusal.RefusalCode;

/** Which rule stands behind the code of a refusal. */
public final class RuleOfRefusal {

    private RuleOfRefusal() {}

    public static Rule of(RefusalCode code) {
        return switch (code) {
            case NO_DFE_APPLICATION, ALREADY_ACCEPTED, NOT_ACCEPTED -> Rule.ACCEPTANCE;
            case NO_HEADTEACHER_DECLARATION, TOO_LITTLE_TEACHING_EXPERIENCE, NO_OPPORTUNITY_TO_APPLY -> Rule.ENTRY;
            case NOT_ELIGIBLE_FOR_FUNDING, NO_FUNDED_PLACE_LEFT, GROUP_FULL -> Rule.PLACES;
            case WITHDRAWN, DEFERRED, ALREADY_DEFERRED, ALREADY_ACTIVE -> Rule.TRAINING_STATUS;
            case CORRECTION_NEEDS_REASON -> Rule.CORRECTION;
            case SESSION_CONFLICT -> Rule.ONCE;
            case WINDOW_ALREADY_OPENED, NO_WINDOW, TOO_EARLY, LATE, EXTENSION_NOT_LATER -> Rule.WINDOW;
            case TOO_MANY_ATTEMPTS, ATTEMPT_NOT_FINISHED, ALREADY_SUBMITTED -> Rule.ATTEMPTS;
            case TOO_SHORT, TOO_LONG -> Rule.WORDS;
            case NOTHING_SUBMITTED, OUTCOME_CONFIRMED, NOT_MARKED, ALREADY_MARKED, OUTCOME_NOT_CONFIRMED ->
                Rule.OUTCOME;
            case COACH_MAY_NOT_ASSESS, SAME_PERSON -> Rule.DUTIES;
            case NOT_UNDER_REVIEW, NOT_AWARDED -> Rule.REVIEW;
            case PARTICIPANT_ERASED, LEGAL_HOLD, STILL_RETAINED -> Rule.ERASURE;
            case REVIEW_EXISTS,
                    REVIEW_SIGNED_OFF,
                    NOT_IN_SAMPLE,
                    FINDING_CLOSED,
                    FINDING_NOT_ANSWERED,
                    FINDINGS_NOT_CLOSED,
                    ANSWERER_MAY_NOT_CLOSE,
                    ANSWERER_MAY_NOT_SIGN_OFF -> Rule.AUDIT;
        };
    }
}
