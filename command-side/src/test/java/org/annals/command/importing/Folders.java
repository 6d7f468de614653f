package org.annals.command.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annals.command.identity.Fingerprints;
import org.annals.command.identity.ParticipantIds;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.cohort.DeliveryGroup;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.participant.SubmittedWork;
import org.annals.kernel.qualification.QualificationFiles;

/** A folder about a cohort with one delivery group and three Canvas assignments. */
final class Folders {

    static final ParticipantIds IDS = new ParticipantIds(new byte[32]);
    static final RowKey KEYS = new RowKey(Fingerprints.keyedBy(new byte[32]));

    private Folders() {}

    static FolderContext bristol() {
        DeliveryGroup bristol = new DeliveryGroup("bristol", "Avon Teaching School Hub", 24, List.of());
        CohortPlan plan = new CohortPlan(
                "npq-leadership-autumn", 45, LocalDate.of(2024, 10, 1), null, null, null, List.of(bristol));
        return new FolderContext(
                new CohortFile(new CohortId("cohort-npq-senco-2024-autumn"), plan, "row:cohort"),
                QualificationFiles.onClassPath().newest("npq-senco").orElseThrow(),
                Map.of(
                        "1", new Assignment.StandsFor(SubmittedWork.read("practice/1")),
                        "2", new Assignment.StandsForNothing(),
                        "3", new Assignment.StandsForUnknown("practice/9")),
                IDS,
                KEYS);
    }
}
