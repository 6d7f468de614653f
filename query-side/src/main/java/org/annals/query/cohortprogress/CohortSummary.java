package org.annals.query.cohortprogress;

import java.util.List;
import java.util.Optional;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.cohort.DeliveryGroup;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.query.cohortprogress.CohortProgress.Places;
import org.annals.query.cohortprogress.CohortState.GroupPlaces;

/** A cohort with its plan and the places that are taken. */
public record CohortSummary(
        String cohort,
        QualificationVersion qualification,
        CohortPlan plan,
        Places fundedPlaces,
        List<Group> deliveryGroups) {

    public record Group(String code, String deliveryPartner, Places places) {

        private static Group of(DeliveryGroup group, GroupPlaces taken) {
            return new Group(group.code(), group.deliveryPartner(), new Places(taken.taken(), group.places()));
        }
    }

    /** Empty until the cohort was opened. */
    static Optional<CohortSummary> of(String cohort, ProgressState state) {
        if (state instanceof CohortState it && it.plan() != null && it.qualification() != null) {
            return Optional.of(of(cohort, it, it.plan(), it.qualification()));
        }
        return Optional.empty();
    }

    private static CohortSummary of(
            String cohort, CohortState state, CohortPlan plan, QualificationVersion qualification) {
        List<Group> groups = plan.deliveryGroups().stream()
                .map(it -> Group.of(it, state.takenIn(it.code())))
                .toList();
        Places funded = new Places(state.fundedPlacesTaken(), plan.fundedPlaces());
        return new CohortSummary(cohort, qualification, plan, funded, groups);
    }
}
