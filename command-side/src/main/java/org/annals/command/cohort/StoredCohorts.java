package org.annals.command.cohort;

import java.time.LocalDate;
import java.util.Optional;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.refusal.RefusalCode;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Loads cohorts from their events, in the unit of work that is under way. */
@Component
class StoredCohorts implements Cohorts {

    private final Repository<Cohort> repository;

    StoredCohorts(Repository<Cohort> repository) {
        this.repository = repository;
    }

    @Override
    public Optional<QualificationVersion> qualificationOf(CohortId cohort) {
        try {
            return repository.load(cohort.value()).invoke(Cohort::qualification);
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<RefusalCode> takePlace(
            CohortId cohort, ParticipantId participant, String deliveryGroup, boolean fundedPlace, LocalDate on) {
        return repository
                .load(cohort.value())
                .invoke(it -> it.takePlace(cohort, participant, deliveryGroup, fundedPlace, on));
    }
}
