package org.annals.query.history;

import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.AwardReceipt;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.ParticipantEvent.ApplicationRejected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.participant.ParticipantEvent.CreditsRevoked;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.annals.kernel.participant.ParticipantEvent.LdrReviewHeld;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldLifted;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldPlaced;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.participant.ParticipantEvent.ParticipantWithdrawn;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.participant.ParticipantEvent.RepetitionNoted;
import org.annals.kernel.participant.ParticipantEvent.RequestRefused;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.participant.SubmittedWork.ContentStudied;
import org.annals.kernel.participant.SubmittedWork.FormativeTask;
import org.annals.kernel.participant.SubmittedWork.GettingStarted;
import org.annals.kernel.participant.SubmittedWork.PracticeActivity;
import org.jspecify.annotations.Nullable;

/** What the events of a participant tell. Formats are slow to fill in, so what there is most of goes without. */
final class ParticipantSentences {

    /** The request by which a report about nothing that counts is remembered. */
    private static final String ABOUT_NOTHING = "note-repetition";

    private ParticipantSentences() {}

    static String of(ParticipantEvent event) {
        return switch (event) {
            case RegistrationReceived it ->
                "The registration with the DfE was received: application %s."
                        .formatted(it.registration().applicationId());
            case ApplicationAccepted it ->
                "Accepted into %s, delivery group %s, %s a funded place."
                        .formatted(it.cohort(), it.deliveryGroup(), it.fundedPlace() ? "with" : "without");
            case ApplicationRejected it ->
                "The application %s for %s was rejected.".formatted(it.applicationId(), it.cohort());
            case AttendanceRecorded it -> attended(it.status()) + " face-to-face day " + it.day() + ".";
            case AttendanceCorrected it ->
                "Corrected the attendance of day %d to %s."
                        .formatted(it.day(), it.status().word());
            case WorkSubmitted it -> submitted(it.work()) + " (assignment " + it.assignmentId() + ").";
            case CoachingHeld it ->
                "Took part in " + it.minutes() + " minutes of " + coaching(it.type()) + " coaching with " + it.coach()
                        + about(it.purpose()) + ".";
            case LdrReviewHeld it -> "The Leadership Development Record was reviewed with %s.".formatted(it.reviewer());
            case CaseStudyPassed it -> "Passed the case study in attempt %d.".formatted(it.attempt());
            case CaseStudyPassVoided it -> "The pass of attempt %d no longer stands.".formatted(it.attempt());
            case CreditsAwarded it -> "Awarded %d credits: %s.".formatted(it.credits(), receipt(it.receipt()));
            case CreditsPutUnderReview it -> "The credits were put under review: what they rest on fell away.";
            case CreditsUpheld it -> "%s upheld the credits.".formatted(it.decidedBy());
            case CreditsRevoked it -> "%s revoked the credits.".formatted(it.decidedBy());
            case ParticipantDeferred it -> "Deferred: %s.".formatted(it.reason().word());
            case ParticipantResumed it -> "Took up the course again.";
            case ParticipantWithdrawn it ->
                "Withdrew: %s.".formatted(Reasons.plain(it.reason().word()));
            case LegalHoldPlaced it -> "%s placed a legal hold.".formatted(it.decidedBy());
            case LegalHoldLifted it -> "%s lifted the legal hold.".formatted(it.decidedBy());
            case ParticipantErased it -> "%s had the personal data erased.".formatted(it.decidedBy());
            case RequestRefused it ->
                "Refused to %s (%s): %s".formatted(Reasons.spoken(it.request()), it.code(), it.message());
            case RepetitionNoted it ->
                it.request().equals(ABOUT_NOTHING)
                        ? "Something was reported that counts for nothing."
                        : "Asked again to %s; nothing changed.".formatted(Reasons.spoken(it.request()));
        };
    }

    private static String attended(AttendanceStatus status) {
        return switch (status) {
            case ATTENDED -> "Attended";
            case CAUGHT_UP -> "Caught up on";
            case ABSENT -> "Was absent from";
        };
    }

    private static String submitted(SubmittedWork work) {
        return switch (work) {
            case GettingStarted it -> "Finished getting started";
            case PracticeActivity it -> "Submitted a practice activity of cycle " + it.cycle();
            case FormativeTask it -> "Submitted the formative assessment task of cycle " + it.cycle();
            case ContentStudied it -> "Studied content area " + it.area();
        };
    }

    private static String coaching(CoachingType type) {
        return switch (type) {
            case GROUP -> "group";
            case ONE_TO_ONE -> "one-to-one";
        };
    }

    private static String about(@Nullable String purpose) {
        return purpose == null || purpose.isBlank() ? "" : ", about " + purpose;
    }

    private static String receipt(AwardReceipt receipt) {
        return "%d of %d elements engaged and the case study passed in attempt %d"
                .formatted(receipt.engaged(), receipt.total(), receipt.passedAttempt());
    }
}
