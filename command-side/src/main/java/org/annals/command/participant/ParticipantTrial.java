package org.annals.command.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.command.cohort.Cohorts;
import org.annals.command.participant.ParticipantCommand.RecordAttendance;
import org.annals.command.participant.ParticipantCommand.RevokeCredits;
import org.annals.command.request.Verdict;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.credit.CreditDecisions;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.qualification.Qualifications;

/**
 * What would come of a correction, by the rules of the aggregate but from a list of events: nothing is recorded, and no
 * aggregate is loaded.
 */
public final class ParticipantTrial {

    private final Cohorts cohorts;
    private final Qualifications qualifications;
    private ParticipantState state = ParticipantState.NEW;

    /** @param events all of the participant's so far */
    public ParticipantTrial(List<Recorded<ParticipantEvent>> events, Cohorts cohorts, Qualifications qualifications) {
        this.cohorts = cohorts;
        this.qualifications = qualifications;
        events.forEach(it -> state = state.evolve(it));
    }

    public Standing standing() {
        return state.standing();
    }

    public Verdict<ParticipantEvent> decide(RecordAttendance asked) {
        return new ParticipantDecisions(state, cohorts, qualifications).decide(asked);
    }

    public Verdict<ParticipantEvent> decide(RevokeCredits asked) {
        return new ParticipantDecisions(state, cohorts, qualifications).decide(asked);
    }

    /** The event, and what would follow from it for the credits. */
    public List<ParticipantEvent> happen(Recorded<ParticipantEvent> event, LocalDate recordedOn) {
        CreditBasis before = state.basis();
        state = state.evolve(event);
        List<ParticipantEvent> events = new ArrayList<>(List.of(event.event()));
        Optional.ofNullable(state.acceptance())
                .map(it -> new CreditDecisions(qualifications.pinned(it.qualification())))
                .flatMap(it -> it.after(event, before, state.basis(), recordedOn))
                .ifPresent(events::add);
        return events;
    }
}
