package org.annals.query.cohortprogress;

import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortEvent.CohortRevised;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.qualification.QualificationVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a cohort.
 *
 * @param qualification null until the cohort was opened, as is the plan
 * @param taken the places that were given out in each delivery group
 */
record CohortState(
        @Nullable QualificationVersion qualification,
        @Nullable CohortPlan plan,
        List<GroupPlaces> taken) implements ProgressState {

    static final CohortState NONE = new CohortState(null, null, List.of());

    /** @param funded how many of the places taken are funded */
    record GroupPlaces(String group, int taken, int funded) {

        GroupPlaces with(PlaceTaken place) {
            return new GroupPlaces(group, taken + 1, place.fundedPlace() ? funded + 1 : funded);
        }
    }

    CohortState apply(CohortEvent event) {
        return switch (event) {
            case CohortOpened it -> new CohortState(it.qualification(), it.plan(), taken);
            case CohortRevised it -> new CohortState(qualification, it.plan(), taken);
            case PlaceTaken it -> new CohortState(qualification, plan, with(it));
            case CohortEvent.RowSetAside it -> this;
            case CohortEvent.RepetitionNoted it -> this;
        };
    }

    GroupPlaces takenIn(String group) {
        return taken.stream().filter(it -> it.group().equals(group)).findFirst().orElse(new GroupPlaces(group, 0, 0));
    }

    int fundedPlacesTaken() {
        return taken.stream().mapToInt(GroupPlaces::funded).sum();
    }

    private List<GroupPlaces> with(PlaceTaken place) {
        List<GroupPlaces> next = new ArrayList<>(taken);
        next.removeIf(it -> it.group().equals(place.deliveryGroup()));
        next.add(takenIn(place.deliveryGroup()).with(place));
        return List.copyOf(next);
    }
}
