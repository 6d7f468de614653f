package org.annals.command.cohort;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.command.request.InvalidRequest;
import org.annals.command.request.Rules;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortEvent.CohortRevised;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.kernel.cohort.CohortEvent.RepetitionNoted;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.cohort.DeliveryGroup;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What the cohort's rules need to know, folded from its events.
 *
 * @param fundedTaken funded places given out
 * @param takenByGroup places given out, by delivery group
 */
record CohortState(
        @Nullable QualificationVersion qualification,
        @Nullable CohortPlan plan,
        int fundedTaken,
        Map<String, Integer> takenByGroup) {

    static final CohortState NEW = new CohortState(null, null, 0, Map.of());

    CohortState evolve(CohortEvent event) {
        return switch (event) {
            case CohortOpened it -> new CohortState(it.qualification(), it.plan(), fundedTaken, takenByGroup);
            case CohortRevised it -> new CohortState(qualification, it.plan(), fundedTaken, takenByGroup);
            case PlaceTaken it -> taken(it.deliveryGroup(), it.fundedPlace());
            case RowSetAside it -> this;
            case RepetitionNoted it -> this;
        };
    }

    /** No more funded places than the cap, no more participants than the group has places (rule book 5). */
    Optional<RefusalCode> forbidTaking(String deliveryGroup, boolean fundedPlace) {
        if (plan == null) {
            throw new InvalidRequest("cohort", "there is no such cohort; import or open it first");
        }
        DeliveryGroup group = plan.group(deliveryGroup)
                .orElseThrow(
                        () -> new InvalidRequest("delivery_group", "the cohort has no delivery group of this code"));
        int funded = plan.fundedPlaces();
        return Rules.check()
                .forbid(RefusalCode.NO_FUNDED_PLACE_LEFT, () -> fundedPlace && fundedTaken >= funded)
                .forbid(RefusalCode.GROUP_FULL, () -> takenByGroup.getOrDefault(deliveryGroup, 0) >= group.places())
                .firstBroken();
    }

    private CohortState taken(String deliveryGroup, boolean fundedPlace) {
        Map<String, Integer> all = new HashMap<>(takenByGroup);
        all.merge(deliveryGroup, 1, Integer::sum);
        return new CohortState(qualification, plan, fundedTaken + (fundedPlace ? 1 : 0), Map.copyOf(all));
    }
}
