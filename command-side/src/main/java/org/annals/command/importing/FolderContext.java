package org.annals.command.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.annals.command.identity.ParticipantIds;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.identifier.Trn;
import org.annals.kernel.qualification.QualificationSpecification;

/**
 * What the readers of a folder's rows need to know.
 *
 * @param assignments which Canvas assignment stands for what
 */
record FolderContext(
        CohortId cohort,
        CohortPlan plan,
        QualificationSpecification specification,
        Map<String, Assignment> assignments,
        ParticipantIds ids) {

    ParticipantId participant(Trn trn) {
        return ids.of(specification.code(), trn);
    }

    /** The date of an instant where the qualification is taught. */
    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, specification.zone());
    }
}
