package org.annals.command.participant;

import java.time.LocalDate;
import java.util.Optional;
import org.annals.command.cohort.Cohorts;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * The only cohort there is.
 *
 * @param refusal why it gives out no place; null while it has room
 */
record OneCohort(@Nullable RefusalCode refusal) implements Cohorts {

    static OneCohort withRoom() {
        return new OneCohort(null);
    }

    static OneCohort refusing(RefusalCode code) {
        return new OneCohort(code);
    }

    @Override
    public Optional<QualificationVersion> qualificationOf(CohortId cohort) {
        return Optional.of(Robin.NPQ_2024).filter(version -> cohort.equals(Robin.COHORT));
    }

    @Override
    public Optional<RefusalCode> takePlace(
            CohortId cohort, ParticipantId participant, String deliveryGroup, boolean fundedPlace, LocalDate on) {
        return Optional.ofNullable(refusal);
    }
}
