package org.annals.command.request;

import java.time.LocalDate;
import java.util.List;
import org.annals.command.cohort.CohortCommand.PlanCohort;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.cohort.DeliveryGroup;
import org.annals.kernel.identifier.CohortId;

/** Plans of the cohort of autumn 2024, with a group in Bristol and one in Leeds. */
public final class CohortPlans {

    public static final CohortId AUTUMN = new CohortId("cohort-npq-senco-2024-autumn");

    private CohortPlans() {}

    public static Request roomy() {
        return of(100, 100, 100);
    }

    public static Request of(int funded, int bristol, int leeds) {
        CohortPlan plan = new CohortPlan(
                "npq-leadership-autumn",
                funded,
                LocalDate.of(2024, 10, 1),
                null,
                null,
                null,
                List.of(
                        new DeliveryGroup("bristol", "Avon Teaching School Hub", bristol, List.of()),
                        new DeliveryGroup("leeds", "Aire Valley Partnership", leeds, List.of())));
        return new PlanCohort(AUTUMN, plan, LocalDate.of(2024, 6, 3));
    }
}
