package org.annals.command.participant;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.annals.command.request.Request;
import org.annals.kernel.access.Permission;
import org.annals.kernel.cohort.PlaceAsked;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.participant.DeferReason;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.participant.WithdrawReason;
import org.annals.kernel.personal.Personal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a participant. {@code on} is the business date. */
public sealed interface ParticipantCommand extends Request {

    String NAME = "participant";

    @TargetAggregateIdentifier
    ParticipantId participant();

    @Override
    default String aggregate() {
        return participant().value();
    }

    @Override
    default String handler() {
        return NAME;
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case ReceiveRegistration it -> Permission.RECEIVE_REGISTRATIONS;
            case AcceptApplication it -> Permission.DECIDE_APPLICATIONS;
            case RejectApplication it -> Permission.DECIDE_APPLICATIONS;
            case RecordAttendance it -> Permission.RECORD_ATTENDANCE;
            case RecordSubmittedWork it -> Permission.RECORD_WORK;
            case RecordCoaching it -> Permission.RECORD_COACHING;
            case RecordLdrReview it -> Permission.RECORD_LDR_REVIEWS;
            case DeferParticipant it -> Permission.CHANGE_TRAINING_STATUS;
            case ResumeParticipant it -> Permission.CHANGE_TRAINING_STATUS;
            case WithdrawParticipant it -> Permission.CHANGE_TRAINING_STATUS;
            case UpholdCredits it -> Permission.DECIDE_CREDITS;
            case RevokeCredits it -> Permission.DECIDE_CREDITS;
            case PlaceLegalHold it -> Permission.DECIDE_ERASURES;
            case LiftLegalHold it -> Permission.DECIDE_ERASURES;
            case EraseParticipant it -> Permission.DECIDE_ERASURES;
            case NoteRepetition it -> Permission.IMPORT_COHORTS;
        };
    }

    @Override
    default @Nullable String doneBy() {
        return switch (this) {
            case RecordCoaching it -> it.coach();
            case RecordLdrReview it -> it.reviewer();
            case UpholdCredits it -> it.decidedBy();
            case RevokeCredits it -> it.decidedBy();
            case PlaceLegalHold it -> it.decidedBy();
            case LiftLegalHold it -> it.decidedBy();
            case EraseParticipant it -> it.decidedBy();
            case ReceiveRegistration it -> null;
            case AcceptApplication it -> null;
            case RejectApplication it -> null;
            case RecordAttendance it -> null;
            case RecordSubmittedWork it -> null;
            case DeferParticipant it -> null;
            case ResumeParticipant it -> null;
            case WithdrawParticipant it -> null;
            case NoteRepetition it -> null;
        };
    }

    record ReceiveRegistration(ParticipantId participant, Registration registration, LocalDate on)
            implements ParticipantCommand {}

    /** @param headteacherDeclaration the uploaded declaration; null if there is none */
    record AcceptApplication(
            ParticipantId participant,
            String applicationId,
            CohortId cohort,
            String deliveryGroup,
            boolean fundedPlace,
            BigDecimal yearsTeaching,
            boolean opportunityToApply,
            @Nullable DocumentHash headteacherDeclaration,
            boolean holdsNasenco,
            LocalDate on)
            implements ParticipantCommand {

        PlaceAsked place() {
            return new PlaceAsked(cohort, deliveryGroup, fundedPlace);
        }
    }

    record RejectApplication(ParticipantId participant, String applicationId, CohortId cohort, LocalDate on)
            implements ParticipantCommand {}

    /**
     * Records attendance, or corrects it when another status is recorded for the day.
     *
     * @param recordedOn the day on which it is recorded; a review that follows carries it
     */
    record RecordAttendance(
            ParticipantId participant,
            int day,
            AttendanceStatus status,
            @Nullable Personal reason,
            LocalDate on,
            LocalDate recordedOn)
            implements ParticipantCommand {}

    record RecordSubmittedWork(
            ParticipantId participant, String assignmentId, SubmittedWork work, Instant submittedAt, LocalDate on)
            implements ParticipantCommand {}

    record RecordCoaching(
            ParticipantId participant,
            String sessionId,
            CoachingType type,
            @Nullable String purpose,
            int minutes,
            String coach,
            LocalDate on)
            implements ParticipantCommand {}

    record RecordLdrReview(ParticipantId participant, String reviewer, LocalDate on) implements ParticipantCommand {}

    record DeferParticipant(ParticipantId participant, DeferReason reason, LocalDate on)
            implements ParticipantCommand {}

    record ResumeParticipant(ParticipantId participant, LocalDate on) implements ParticipantCommand {}

    record WithdrawParticipant(ParticipantId participant, WithdrawReason reason, LocalDate on)
            implements ParticipantCommand {}

    record UpholdCredits(ParticipantId participant, Personal reason, String decidedBy, LocalDate on)
            implements ParticipantCommand {}

    record RevokeCredits(ParticipantId participant, Personal reason, String decidedBy, LocalDate on)
            implements ParticipantCommand {}

    record PlaceLegalHold(ParticipantId participant, Personal reason, String decidedBy, LocalDate on)
            implements ParticipantCommand {}

    record LiftLegalHold(ParticipantId participant, Personal reason, String decidedBy, LocalDate on)
            implements ParticipantCommand {}

    /**
     * @param texts the ids of events of nobody in particular that name the participant
     * @param keptFor how long the data has to be kept after the last day on which anything happened
     */
    record EraseParticipant(
            ParticipantId participant,
            Personal reason,
            List<String> texts,
            Period keptFor,
            String decidedBy,
            LocalDate on)
            implements ParticipantCommand {}

    /** Remembers a report about nothing that counts, so that it comes to the same again. */
    record NoteRepetition(ParticipantId participant, LocalDate on) implements ParticipantCommand {}
}
