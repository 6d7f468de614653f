package org.annals.command.auditreview;

import java.util.List;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;

/** Who can be chosen for a sample. */
interface CohortParticipants {

    /** Everybody who was ever given a place in the cohort, the withdrawn among them; nobody if there is no such cohort. */
    List<ParticipantId> of(CohortId cohort);
}
