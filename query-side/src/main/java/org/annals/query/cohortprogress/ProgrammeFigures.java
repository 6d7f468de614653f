package org.annals.query.cohortprogress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.outlook.Lapse;
import org.annals.kernel.outlook.Outlook;
import org.annals.kernel.participant.TrainingStatus;
import org.annals.kernel.qualification.QualificationSpecification;

/**
 * How many participants of a cohort there are of each kind: numbers alone, so that whoever watches the programme learns
 * nothing of anybody.
 *
 * @param engagementMet how many have reached the engagement threshold
 * @param overdue how many are late, by what for; who is late for two things counts under both
 */
record ProgrammeFigures(
        String cohort,
        Map<String, Integer> creditStatus,
        Map<String, Integer> trainingStatus,
        long engagementMet,
        long atRisk,
        Map<String, Long> overdue) {

    /** @param near how long before a date somebody is at risk */
    static ProgrammeFigures of(Counted cohort, QualificationSpecification specification, Instant now, Period near) {
        LocalDate ends = cohort.courseEnds(specification);
        List<Member> members = cohort.members();
        List<Outlook> outlooks = members.stream()
                .map(it -> Outlook.of(it.prospect(ends), now, specification.zone(), near))
                .toList();
        return new ProgrammeFigures(
                cohort.cohort().cohort(),
                CohortProgress.count(CreditStatus.class, members, Member::creditStatus),
                CohortProgress.count(TrainingStatus.class, members, Member::trainingStatus),
                members.stream().filter(Member::engagementMet).count(),
                outlooks.stream().filter(Outlook::atRisk).count(),
                overdue(outlooks));
    }

    private static Map<String, Long> overdue(List<Outlook> outlooks) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Lapse lapse : Lapse.values()) {
            counts.put(
                    lapse.word(),
                    outlooks.stream()
                            .filter(it -> it.overdueBy().contains(lapse))
                            .count());
        }
        return counts;
    }
}
