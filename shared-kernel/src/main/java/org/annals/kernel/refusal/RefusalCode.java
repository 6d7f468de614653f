package org.annals.kernel.refusal;

/** Why a rule refuses a request. The constant is the code that reports and answers show; the sentence says what to do. */
public enum RefusalCode {
    NO_DFE_APPLICATION("There is no DfE application with this id for this person; import or register it first."),
    ALREADY_ACCEPTED("This person has a live record for the qualification already."),
    NO_HEADTEACHER_DECLARATION("A signed headteacher declaration has to be uploaded first."),
    TOO_LITTLE_TEACHING_EXPERIENCE("The qualification asks for more years of teaching."),
    NO_OPPORTUNITY_TO_APPLY("The participant needs the opportunity to apply the learning."),
    NOT_ELIGIBLE_FOR_FUNDING("The DfE application is not eligible for funding; accept without a funded place."),
    NO_FUNDED_PLACE_LEFT("All funded places of the cohort are taken."),
    GROUP_FULL("All places of the delivery group are taken; choose another group."),
    NOT_ACCEPTED("No application of this person has been accepted."),
    WITHDRAWN("The participant had withdrawn by that date."),
    DEFERRED("The participant was deferred on that date."),
    CORRECTION_NEEDS_REASON("Another attendance is recorded for this day; say why it is corrected."),
    SESSION_CONFLICT("A coaching session with this id but other content is recorded."),
    WINDOW_ALREADY_OPENED("A window with another date is open for this attempt."),
    TOO_MANY_ATTEMPTS("The qualification allows no further attempt."),
    ATTEMPT_NOT_FINISHED("The attempt before has neither a confirmed fail nor a missed window."),
    NO_WINDOW("No window is open for this attempt."),
    TOO_EARLY("The window had not opened yet when the submission was received."),
    LATE("The deadline had passed when the submission was received."),
    ALREADY_SUBMITTED("Another submission was accepted for this attempt."),
    TOO_SHORT("The submission has too few words."),
    TOO_LONG("The submission has too many words."),
    NOTHING_SUBMITTED("Nothing was accepted for this attempt."),
    OUTCOME_CONFIRMED("The outcome of this attempt is confirmed; void it first."),
    COACH_MAY_NOT_ASSESS("Nobody assesses a participant whom they have coached."),
    NOT_MARKED("The attempt has no marker's mark yet."),
    SAME_PERSON("Marker, moderator and confirmer of an attempt are three people."),
    ALREADY_MARKED("Another mark is recorded for this role."),
    OUTCOME_NOT_CONFIRMED("The attempt has no confirmed outcome."),
    EXTENSION_NOT_LATER("An extension ends later than the deadline that it moves."),
    ALREADY_DEFERRED("The participant is deferred already."),
    ALREADY_ACTIVE("The participant is active already."),
    NOT_UNDER_REVIEW("The credits are not under review."),
    NOT_AWARDED("No credits are awarded to this participant."),
    PARTICIPANT_ERASED("The personal data of this participant was erased; nothing more can be recorded."),
    LEGAL_HOLD("A legal hold is on the participant's data; lift it before it is erased."),
    STILL_RETAINED("The participant's data has to be kept for longer; erase it once that time is over."),
    REVIEW_EXISTS("A review of this title but with another sample is there for the cohort; choose another title."),
    REVIEW_SIGNED_OFF("The review is signed off; open another one."),
    NOT_IN_SAMPLE("The participant is not in the sample of this review."),
    FINDING_CLOSED("The finding is closed; record another one."),
    FINDING_NOT_ANSWERED("A finding is answered before it is closed."),
    FINDINGS_NOT_CLOSED("A review is signed off once all its findings are closed."),
    ANSWERER_MAY_NOT_CLOSE("Nobody closes a finding that they have answered."),
    ANSWERER_MAY_NOT_SIGN_OFF("Nobody signs off a review in which they have answered.");

    private final String sentence;

    RefusalCode(String sentence) {
        this.sentence = sentence;
    }

    /** What the code means and what can be done, in one sentence without personal data. */
    public String sentence() {
        return sentence;
    }
}
