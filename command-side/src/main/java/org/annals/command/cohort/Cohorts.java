package org.annals.command.cohort;

import java.time.LocalDate;
import java.util.Optional;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.refusal.RefusalCode;

/** All cohorts, as acceptance sees them. Everything happens in the unit of work of whoever asks. */
public interface Cohorts {

    /** The version of the specification that the cohort has pinned; empty if there is no such cohort. */
    Optional<QualificationVersion> qualificationOf(CohortId cohort);

    /**
     * Gives a place in a cohort that is there to a participant, unless a rule forbids it.
     *
     * @return the rule that forbids it; empty if the place is taken now
     * @throws org.annals.command.request.InvalidRequest if the cohort has no such delivery group
     */
    Optional<RefusalCode> takePlace(
            CohortId cohort, ParticipantId participant, String deliveryGroup, boolean fundedPlace, LocalDate on);
}
