package org.annals.command.importing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.annals.command.identity.ParticipantIds;
import org.annals.command.specification.Specifications;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.identifier.Trn;
import org.annals.kernel.qualification.QualificationSpecification;

/**
 * What the readers of a folder's rows need to know.
 *
 * @param specification what the cohort has pinned
 * @param assignments which Canvas assignment stands for what
 */
record FolderContext(
        CohortFile file,
        QualificationSpecification specification,
        Map<String, Assignment> assignments,
        ParticipantIds ids,
        RowKey keys) {

    /** @throws UnreadableFile if the cohort or the assignments cannot be read */
    static FolderContext of(Path folder, Specifications specifications, ParticipantIds ids, RowKey keys) {
        CohortFile cohort = CohortFile.read(folder, keys);
        QualificationSpecification specification = specifications
                .of(cohort.cohort())
                .orElseThrow(() -> new UnreadableFile(CohortFile.FILE, "names a qualification that is not known here"));
        return new FolderContext(cohort, specification, AssignmentMap.read(folder, specification), ids, keys);
    }

    CohortId cohort() {
        return file.cohort();
    }

    CohortPlan plan() {
        return file.plan();
    }

    ParticipantId participant(Trn trn) {
        return ids.of(specification.code(), trn);
    }

    /** The date of an instant where the qualification is taught. */
    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, specification.zone());
    }
}
