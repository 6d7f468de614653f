package org.annals.command.cohort;

import static org.annals.command.cohort.Autumn.COHORT;
import static org.annals.command.cohort.Autumn.NPQ_2024;
import static org.annals.command.cohort.Autumn.OPENED_ON;
import static org.annals.command.cohort.Autumn.given;
import static org.annals.command.cohort.Autumn.opened;
import static org.annals.command.cohort.Autumn.plan;
import static org.annals.command.cohort.Autumn.planning;

import org.annals.command.cohort.CohortCommand.PlanCohort;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortEvent.CohortRevised;
import org.annals.kernel.identifier.CohortId;
import org.junit.jupiter.api.Test;

/** Rule book 1: a cohort pins the version of the specification that it started with. */
class PlanningTest {

    @Test
    void a_new_cohort_pins_the_newest_version_of_its_qualification() {
        given().when(planning(plan(45, 24, 20)))
                .happened(new CohortOpened(COHORT, NPQ_2024, plan(45, 24, 20), OPENED_ON));
    }

    @Test
    void a_cohort_of_an_unknown_qualification_cannot_be_planned() {
        given().when(new PlanCohort(new CohortId("cohort-npq-other-2024-autumn"), plan(45, 24, 20), OPENED_ON))
                .invalid("qualification");
    }

    @Test
    void another_plan_revises_the_cohort() {
        given(opened(plan(45, 24, 20)))
                .when(planning(plan(50, 24, 20)))
                .happened(new CohortRevised(COHORT, plan(50, 24, 20), OPENED_ON));
    }

    @Test
    void the_same_plan_again_changes_nothing() {
        given(opened(plan(45, 24, 20))).when(planning(plan(45, 24, 20))).unchanged();
    }
}
