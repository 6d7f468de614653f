package org.annals.command.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.annals.command.request.Request;
import org.annals.kernel.access.Permission;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.identifier.AssessmentId;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a participant's assessment. Attempts are counted from 1; {@code on} is the business date. */
public sealed interface AssessmentCommand extends Request {

    String NAME = "assessment";

    ParticipantId participant();

    int attempt();

    @TargetAggregateIdentifier
    default AssessmentId assessment() {
        return AssessmentId.of(participant());
    }

    @Override
    default String aggregate() {
        return assessment().value();
    }

    @Override
    default String handler() {
        return NAME;
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case OpenWindow it -> Permission.OPEN_WINDOWS;
            case GrantExtension it -> Permission.GRANT_EXTENSIONS;
            case SubmitCaseStudy it -> Permission.RECORD_CASE_STUDIES;
            case MarkCaseStudy it ->
                switch (it.role()) {
                    case MARKER -> Permission.MARK_CASE_STUDIES;
                    case MODERATOR -> Permission.MODERATE_CASE_STUDIES;
                };
            case ConfirmOutcome it -> Permission.CONFIRM_OUTCOMES;
            case VoidOutcome it -> Permission.VOID_OUTCOMES;
            case RecordMissedWindow it -> Permission.RECORD_MISSED_WINDOWS;
        };
    }

    @Override
    default @Nullable String doneBy() {
        return switch (this) {
            case GrantExtension it -> it.grantedBy();
            case MarkCaseStudy it -> it.assessor();
            case ConfirmOutcome it -> it.confirmedBy();
            case VoidOutcome it -> it.voidedBy();
            case OpenWindow it -> null;
            case SubmitCaseStudy it -> null;
            case RecordMissedWindow it -> null;
        };
    }

    /**
     * @param on the day on which the window opens
     * @param decidedAt when that was decided; an earlier window counts as missed if its deadline had passed by then
     */
    record OpenWindow(ParticipantId participant, int attempt, LocalDate on, Instant decidedAt)
            implements AssessmentCommand {}

    /** @param lastDay the new last day; the deadline is the instant at which the day after begins */
    record GrantExtension(
            ParticipantId participant, int attempt, LocalDate lastDay, Personal reason, String grantedBy, LocalDate on)
            implements AssessmentCommand {}

    /** @param submittedAt when it was received; lateness is judged by this instant alone */
    record SubmitCaseStudy(
            ParticipantId participant, int attempt, Instant submittedAt, int words, DocumentHash document, LocalDate on)
            implements AssessmentCommand {}

    record MarkCaseStudy(
            ParticipantId participant, int attempt, MarkingRole role, String assessor, Result result, LocalDate on)
            implements AssessmentCommand {}

    record ConfirmOutcome(ParticipantId participant, int attempt, String confirmedBy, LocalDate on)
            implements AssessmentCommand {}

    /** @param recordedOn the day on which it is recorded; a review that follows carries it */
    record VoidOutcome(
            ParticipantId participant,
            int attempt,
            Personal reason,
            String voidedBy,
            LocalDate on,
            LocalDate recordedOn)
            implements AssessmentCommand {}

    /** Records the latest attempt as missed if its deadline has passed by then with nothing accepted. */
    record RecordMissedWindow(ParticipantId participant, int attempt, Instant at, LocalDate on)
            implements AssessmentCommand {}
}
