package org.annals.kernel.participant;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.cohort.PlaceAsked;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.event.Repetition;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a participant. */
public sealed interface ParticipantEvent extends DomainEvent {

    ParticipantId participant();

    /** A registration with the DfE reached the provider, or a newer version of it did. */
    @Revision("1")
    record RegistrationReceived(ParticipantId participant, Registration registration, LocalDate on)
            implements ParticipantEvent {}

    /**
     * The provider accepted an application; the participant has a live record from now on.
     *
     * @param statutoryDeadline by when the law wants the qualification; null without a statutory need
     */
    @Revision("1")
    record ApplicationAccepted(
            ParticipantId participant,
            String applicationId,
            CohortId cohort,
            QualificationVersion qualification,
            String deliveryGroup,
            boolean fundedPlace,
            BigDecimal yearsTeaching,
            DocumentHash headteacherDeclaration,
            boolean holdsNasenco,
            @Nullable LocalDate statutoryDeadline,
            LocalDate on)
            implements ParticipantEvent {}

    /** The provider decided not to accept an application. */
    @Revision("1")
    record ApplicationRejected(ParticipantId participant, String applicationId, CohortId cohort, LocalDate on)
            implements ParticipantEvent {}

    /** The first entry of a register for a face-to-face day. */
    @Revision("1")
    record AttendanceRecorded(
            ParticipantId participant,
            int day,
            AttendanceStatus status,
            @Nullable Personal reason,
            LocalDate on) implements ParticipantEvent {}

    /** A later entry that takes the place of an earlier one. {@code corrects} is the id of that earlier event. */
    @Revision("1")
    record AttendanceCorrected(
            ParticipantId participant, int day, AttendanceStatus status, String corrects, Personal reason, LocalDate on)
            implements ParticipantEvent {}

    /** Work was submitted in the online learning environment. {@code assignmentId} is its id there. */
    @Revision("1")
    record WorkSubmitted(
            ParticipantId participant, String assignmentId, SubmittedWork work, Instant submittedAt, LocalDate on)
            implements ParticipantEvent {}

    /** A coaching session was held. */
    @Revision("1")
    record CoachingHeld(
            ParticipantId participant,
            String sessionId,
            CoachingType type,
            @Nullable String purpose,
            int minutes,
            String coach,
            LocalDate on)
            implements ParticipantEvent {}

    /** The Leadership Development Record was reviewed. */
    @Revision("1")
    record LdrReviewHeld(ParticipantId participant, String reviewer, LocalDate on) implements ParticipantEvent {}

    /** A pass of the case study was confirmed. {@code outcome} is the id of the event in the assessment. */
    @Revision("1")
    record CaseStudyPassed(ParticipantId participant, int attempt, String outcome, LocalDate on)
            implements ParticipantEvent {}

    /** A confirmed pass was voided. {@code voiding} is the id of the event in the assessment. */
    @Revision("1")
    record CaseStudyPassVoided(ParticipantId participant, int attempt, String voiding, LocalDate on)
            implements ParticipantEvent {}

    /** Both conditions were met: the credits are the participant's. {@code on} is the award date. */
    @Revision("1")
    record CreditsAwarded(ParticipantId participant, int credits, AwardReceipt receipt, LocalDate on)
            implements ParticipantEvent {}

    /** What an award rests on fell away; a person has to uphold or revoke it. {@code cause} is the id of the event that took it away. */
    @Revision("1")
    record CreditsPutUnderReview(ParticipantId participant, String cause, LocalDate on) implements ParticipantEvent {}

    @Revision("1")
    record CreditsUpheld(ParticipantId participant, Personal reason, String decidedBy, LocalDate on)
            implements ParticipantEvent {}

    @Revision("1")
    record CreditsRevoked(ParticipantId participant, Personal reason, String decidedBy, LocalDate on)
            implements ParticipantEvent {}

    @Revision("1")
    record ParticipantDeferred(ParticipantId participant, DeferReason reason, LocalDate on)
            implements ParticipantEvent {}

    /** A deferred or withdrawn participant takes part again. */
    @Revision("1")
    record ParticipantResumed(ParticipantId participant, LocalDate on) implements ParticipantEvent {}

    @Revision("1")
    record ParticipantWithdrawn(ParticipantId participant, WithdrawReason reason, LocalDate on)
            implements ParticipantEvent {}

    /** From now on nothing of the participant may be erased. */
    @Revision("1")
    record LegalHoldPlaced(ParticipantId participant, Personal reason, String decidedBy, LocalDate on)
            implements ParticipantEvent {}

    @Revision("1")
    record LegalHoldLifted(ParticipantId participant, Personal reason, String decidedBy, LocalDate on)
            implements ParticipantEvent {}

    /**
     * The participant's personal data was erased: the key that it was sealed with is destroyed. Nothing more happens to
     * the participant; the figures stay.
     *
     * @param reason sealed with a key of its own, since it has to outlast the participant's
     * @param texts the ids of events of nobody in particular that named the participant; their keys are destroyed too
     */
    @Revision("1")
    record ParticipantErased(
            ParticipantId participant, Personal reason, List<String> texts, String decidedBy, LocalDate on)
            implements ParticipantEvent {}

    /**
     * A rule forbade what was asked for.
     *
     * @param request what was asked for, such as {@code record-attendance}
     * @param content the request as it came
     * @param place the place that an acceptance asked for; null for any other request, and where revision 1 was stored
     */
    @Revision("2")
    record RequestRefused(
            ParticipantId participant,
            String request,
            RefusalCode code,
            String message,
            @Nullable Personal content,
            @Nullable PlaceAsked place,
            LocalDate on)
            implements ParticipantEvent, Refusal {}

    /** What was reported was known already and changed nothing; noted so that the same report comes to the same again. */
    @Revision("1")
    record RepetitionNoted(ParticipantId participant, String request, LocalDate on)
            implements ParticipantEvent, Repetition {}
}
