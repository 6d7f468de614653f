package org.annals.kernel.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.refusal.RefusalCode;

/**
 * The events that a refusal rests on. What a request named stays with the request, which is personal data, so for some codes
 * these are all events that may have been meant.
 */
public final class Grounds {

    private final List<Recorded<? extends DomainEvent>> events;

    Grounds(CaseFile then) {
        this.events = Stream.<Recorded<? extends DomainEvent>>concat(
                        then.participant().stream(), then.assessment().stream())
                .toList();
    }

    /** Among the events that were recorded before one. */
    public static Grounds before(String event, CaseFile file) {
        return new Grounds(file.beforeInItsStream(event));
    }

    public List<Recorded<? extends DomainEvent>> of(RefusalCode code, LocalDate on) {
        return switch (code) {
            case ALREADY_ACCEPTED -> all(ParticipantEvent.ApplicationAccepted.class::isInstance);
            case NOT_ELIGIBLE_FOR_FUNDING -> all(ParticipantEvent.RegistrationReceived.class::isInstance);
            case DEFERRED, ALREADY_DEFERRED ->
                all(it -> it instanceof ParticipantEvent.ParticipantDeferred
                        && !it.on().isAfter(on));
            case WITHDRAWN -> all(ParticipantEvent.ParticipantWithdrawn.class::isInstance);
            case ALREADY_ACTIVE -> all(ParticipantEvent.ParticipantResumed.class::isInstance);
            case CORRECTION_NEEDS_REASON ->
                all(it -> it instanceof ParticipantEvent.AttendanceRecorded
                        || it instanceof ParticipantEvent.AttendanceCorrected);
            case SESSION_CONFLICT, COACH_MAY_NOT_ASSESS -> all(ParticipantEvent.CoachingHeld.class::isInstance);
            case WINDOW_ALREADY_OPENED, TOO_EARLY, LATE, ATTEMPT_NOT_FINISHED, TOO_MANY_ATTEMPTS, EXTENSION_NOT_LATER ->
                all(it -> it instanceof AssessmentEvent.WindowOpened || it instanceof AssessmentEvent.ExtensionGranted);
            case ALREADY_SUBMITTED -> all(AssessmentEvent.CaseStudySubmitted.class::isInstance);
            case ALREADY_MARKED, SAME_PERSON -> all(AssessmentEvent.CaseStudyMarked.class::isInstance);
            case OUTCOME_CONFIRMED -> all(AssessmentEvent.OutcomeConfirmed.class::isInstance);
            case NOT_UNDER_REVIEW, NOT_AWARDED ->
                all(it ->
                        it instanceof ParticipantEvent.CreditsUpheld || it instanceof ParticipantEvent.CreditsRevoked);
            default -> List.of();
        };
    }

    private List<Recorded<? extends DomainEvent>> all(Predicate<DomainEvent> those) {
        return events.stream().filter(it -> those.test(it.event())).toList();
    }
}
