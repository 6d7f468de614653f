package org.annals.query.receipt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.receipt.CaseFile;
import org.annals.kernel.receipt.CohortsBefore;
import org.annals.query.replay.CohortStreams;
import org.annals.query.replay.Moment;
import org.annals.query.view.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One participant's events, as the kernel works receipts out from them and as people read them.
 *
 * @param moment null: all that is known now
 */
record Dossier(
        String participant,
        CaseFile file,
        Map<String, LoggedEvent> events,
        long position,
        @Nullable Moment moment) {

    static Dossier of(String participant, List<LoggedEvent> events, @Nullable Moment moment) {
        return new Dossier(
                participant,
                CaseFile.of(events.stream().map(it -> it.as(it.event())).toList()),
                events.stream().collect(Collectors.toMap(LoggedEvent::id, Function.identity())),
                events.getLast().position(),
                moment);
    }

    /** Null for an event that is not among the participant's. */
    @Nullable
    EventLine line(String event) {
        return Optional.ofNullable(events.get(event)).map(EventLine::of).orElse(null);
    }

    /** Null for an event that is none of the participant's refusals. */
    @Nullable
    Refusal refusal(String event) {
        LoggedEvent found = events.get(event);
        return found != null && found.event() instanceof Refusal refusal ? refusal : null;
    }

    /** Cohorts as they were before an event of this participant, which stays so whatever moment is asked for. */
    CohortsBefore cohorts(CohortStreams streams) {
        return (cohort, event) ->
                streams.before(cohort, Objects.requireNonNull(events.get(event)).position());
    }

    List<EventLine> lines(Collection<String> ids) {
        return ids.stream()
                .map(events::get)
                .filter(it -> it != null)
                .map(EventLine::of)
                .toList();
    }

    /** The specification whose rules hold: the pinned one, and while none is pinned, the newest that was registered for. */
    Optional<QualificationSpecification> specification(Qualifications qualifications) {
        return file.qualification()
                .map(qualifications::pinned)
                .or(() -> registeredFor().flatMap(qualifications::newest));
    }

    private Optional<String> registeredFor() {
        return file.participant().stream()
                .filter(it -> it.event() instanceof RegistrationReceived)
                .map(it -> ((RegistrationReceived) it.event()).registration().qualification())
                .reduce((earlier, later) -> later);
    }
}
