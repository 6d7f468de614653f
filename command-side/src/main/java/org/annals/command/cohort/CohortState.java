package org.annals.command.cohort;

import java.util.Optional;
import org.annals.command.request.InvalidRequest;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.cohort.Places;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What the cohort's rules need to know, folded from its events.
 *
 * @param qualification null until the cohort is opened
 */
record CohortState(@Nullable QualificationVersion qualification, Places places) {

    static final CohortState NEW = new CohortState(null, Places.NONE);

    CohortState evolve(CohortEvent event) {
        return new CohortState(
                event instanceof CohortOpened opened ? opened.qualification() : qualification, places.apply(event));
    }

    @Nullable
    CohortPlan plan() {
        return places.plan();
    }

    /** @throws InvalidRequest if there is no such cohort or it has no such delivery group */
    Optional<RefusalCode> forbidTaking(String deliveryGroup, boolean fundedPlace) {
        CohortPlan plan = plan();
        if (plan == null) {
            throw new InvalidRequest("cohort", "there is no such cohort; import or open it first");
        }
        if (plan.group(deliveryGroup).isEmpty()) {
            throw new InvalidRequest("delivery_group", "the cohort has no delivery group of this code");
        }
        return places.forbidTaking(deliveryGroup, fundedPlace);
    }
}
