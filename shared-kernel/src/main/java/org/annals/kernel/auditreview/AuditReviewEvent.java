package org.annals.kernel.auditreview;

import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.event.Repetition;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to an audit review. */
public sealed interface AuditReviewEvent extends DomainEvent {

    AuditReviewId review();

    /**
     * A review was opened and its sample drawn.
     *
     * @param size how many were asked for
     * @param population how many there were to choose from
     * @param sample who was chosen, in the order of the draw
     */
    @Revision("1")
    record ReviewOpened(
            AuditReviewId review,
            CohortId cohort,
            String title,
            int size,
            long seed,
            int population,
            List<ParticipantId> sample,
            String openedBy,
            LocalDate on)
            implements AuditReviewEvent {}

    /** An auditor found something. */
    @Revision("1")
    record FindingRecorded(
            AuditReviewId review,
            int finding,
            ParticipantId participant,
            Personal text,
            String recordedBy,
            LocalDate on)
            implements AuditReviewEvent, OfFinding {}

    /** Somebody answered for what was found; a later answer stands in place of an earlier one. */
    @Revision("1")
    record FindingAnswered(
            AuditReviewId review,
            int finding,
            ParticipantId participant,
            Personal text,
            String answeredBy,
            LocalDate on)
            implements AuditReviewEvent, OfFinding {}

    /** The answer was accepted. */
    @Revision("1")
    record FindingClosed(
            AuditReviewId review,
            int finding,
            ParticipantId participant,
            @Nullable Personal text,
            String closedBy,
            LocalDate on)
            implements AuditReviewEvent, OfFinding {}

    /** The review is over, with all its findings closed. */
    @Revision("1")
    record ReviewSignedOff(AuditReviewId review, @Nullable Personal conclusion, String signedOffBy, LocalDate on)
            implements AuditReviewEvent {}

    /**
     * A rule forbade what was asked for, and nothing else came of it.
     *
     * @param request what was asked for, such as {@code close-finding}
     * @param content the request as it came
     */
    @Revision("1")
    record RequestRefused(
            AuditReviewId review,
            String request,
            RefusalCode code,
            String message,
            @Nullable Personal content,
            LocalDate on)
            implements AuditReviewEvent, Refusal {}

    /** What was asked for stood so already and changed nothing; noted so that the same request comes to the same again. */
    @Revision("1")
    record RepetitionNoted(AuditReviewId review, String request, LocalDate on)
            implements AuditReviewEvent, Repetition {}
}
