package org.annals.kernel.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.event.Repetition;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen in a participant's assessment, the case study. Attempts are counted from 1. */
public sealed interface AssessmentEvent extends DomainEvent {

    ParticipantId participant();

    @Revision("1")
    record WindowOpened(ParticipantId participant, int attempt, Window window, LocalDate on)
            implements AssessmentEvent {}

    /** Mitigating circumstances moved the deadline of one attempt. */
    @Revision("1")
    record ExtensionGranted(
            ParticipantId participant, int attempt, Window window, Personal reason, String grantedBy, LocalDate on)
            implements AssessmentEvent {}

    /** The deadline passed with nothing accepted. */
    @Revision("1")
    record WindowMissed(ParticipantId participant, int attempt, Instant deadline, LocalDate on)
            implements AssessmentEvent {}

    /** A case study was accepted for marking. */
    @Revision("1")
    record CaseStudySubmitted(
            ParticipantId participant, int attempt, Instant submittedAt, int words, DocumentHash document, LocalDate on)
            implements AssessmentEvent {}

    @Revision("1")
    record CaseStudyMarked(
            ParticipantId participant, int attempt, MarkingRole role, String assessor, Result result, LocalDate on)
            implements AssessmentEvent {}

    /** A third person confirmed what the marks say. */
    @Revision("1")
    record OutcomeConfirmed(ParticipantId participant, int attempt, Result result, String confirmedBy, LocalDate on)
            implements AssessmentEvent {}

    /** A confirmed outcome no longer holds, nor do the marks behind it; the submission has to be marked again. */
    @Revision("1")
    record OutcomeVoided(ParticipantId participant, int attempt, Personal reason, String voidedBy, LocalDate on)
            implements AssessmentEvent {}

    /**
     * A rule forbade what was asked for.
     *
     * @param request what was asked for, such as {@code submit-case-study}
     * @param content the request as it came
     */
    @Revision("1")
    record RequestRefused(
            ParticipantId participant,
            String request,
            RefusalCode code,
            String message,
            @Nullable Personal content,
            LocalDate on)
            implements AssessmentEvent, Refusal {}

    /** What was reported was known already and changed nothing; noted so that the same report comes to the same again. */
    @Revision("1")
    record RepetitionNoted(ParticipantId participant, String request, LocalDate on)
            implements AssessmentEvent, Repetition {}
}
