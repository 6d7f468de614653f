package org.annals.command.cohort;

import java.time.LocalDate;
import org.annals.command.request.Request;
import org.annals.kernel.access.Permission;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.identifier.CohortId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a cohort. {@code on} is the business date. */
public sealed interface CohortCommand extends Request {

    String NAME = "cohort";

    @TargetAggregateIdentifier
    CohortId cohort();

    @Override
    default String aggregate() {
        return cohort().value();
    }

    @Override
    default String handler() {
        return NAME;
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case PlanCohort it -> Permission.PLAN_COHORTS;
        };
    }

    /** Opens a cohort with the newest version of its qualification, or revises the plan of one that is open. */
    record PlanCohort(CohortId cohort, CohortPlan plan, LocalDate on) implements CohortCommand {}
}
