package org.annals.command.participant;

import java.time.LocalDate;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.qualification.Qualifications;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Loads participants from their events, in the unit of work that is under way. */
@Component
class StoredParticipants implements Participants {

    private final Repository<Participant> repository;
    private final Qualifications qualifications;

    StoredParticipants(Repository<Participant> repository, Qualifications qualifications) {
        this.repository = repository;
        this.qualifications = qualifications;
    }

    @Override
    public Standing standing(ParticipantId participant) {
        try {
            return repository.load(participant.value()).invoke(Participant::standing);
        } catch (AggregateNotFoundException e) {
            return Standing.UNKNOWN;
        }
    }

    @Override
    public void passConfirmed(ParticipantId participant, int attempt, String outcome, LocalDate on) {
        CaseStudyPassed passed = new CaseStudyPassed(participant, attempt, outcome, on);
        repository.load(participant.value()).execute(it -> it.happen(passed, on, qualifications));
    }

    @Override
    public void passVoided(ParticipantId participant, int attempt, String voiding, LocalDate on, LocalDate recordedOn) {
        CaseStudyPassVoided voided = new CaseStudyPassVoided(participant, attempt, voiding, on);
        repository.load(participant.value()).execute(it -> it.happen(voided, recordedOn, qualifications));
    }
}
