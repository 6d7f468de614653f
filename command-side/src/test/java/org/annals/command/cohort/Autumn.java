package org.annals.command.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.annals.command.cohort.CohortCommand.PlanCohort;
import org.annals.command.request.Scenario;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.cohort.DeliveryGroup;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.qualification.Qualifications;

/** The cohort of autumn 2024, as the tests have it: a group in Bristol and one in Leeds. */
final class Autumn {

    static final CohortId COHORT = new CohortId("cohort-npq-senco-2024-autumn");
    static final LocalDate OPENED_ON = LocalDate.of(2024, 6, 3);
    static final QualificationVersion NPQ_2024 = new QualificationVersion("npq-senco", "2024");

    private static final Qualifications QUALIFICATIONS = QualificationFiles.onClassPath();

    private Autumn() {}

    static CohortPlan plan(int funded, int bristol, int leeds) {
        return new CohortPlan(
                "npq-leadership-autumn",
                funded,
                LocalDate.of(2024, 10, 1),
                null,
                null,
                null,
                List.of(group("bristol", bristol), group("leeds", leeds)));
    }

    static CohortEvent opened(CohortPlan plan) {
        return new CohortOpened(COHORT, NPQ_2024, plan, OPENED_ON);
    }

    static PlanCohort planning(CohortPlan plan) {
        return new PlanCohort(COHORT, plan, OPENED_ON);
    }

    static ParticipantId participant(int number) {
        return ParticipantId.of(new UUID(1, number));
    }

    static Scenario given(CohortEvent... events) {
        return given(QUALIFICATIONS, events);
    }

    static Scenario given(Qualifications qualifications, CohortEvent... events) {
        return Scenario.given(Cohort.class, List.of(qualifications), events);
    }

    private static DeliveryGroup group(String code, int places) {
        return new DeliveryGroup(code, "Partner of " + code, places, List.of());
    }
}
