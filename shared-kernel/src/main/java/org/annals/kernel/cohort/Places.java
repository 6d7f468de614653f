package org.annals.kernel.cohort;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortEvent.CohortRevised;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.kernel.cohort.CohortEvent.RepetitionNoted;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * The places of a cohort, folded from its events (rule book 5). The cohort decides by them, and receipts show them.
 *
 * @param plan null until the cohort is opened
 * @param fundedTaken funded places given out
 * @param takenByGroup places given out, by delivery group
 */
public record Places(@Nullable CohortPlan plan, int fundedTaken, Map<String, Integer> takenByGroup) {

    public static final Places NONE = new Places(null, 0, Map.of());

    public Places apply(CohortEvent event) {
        return switch (event) {
            case CohortOpened it -> new Places(it.plan(), fundedTaken, takenByGroup);
            case CohortRevised it -> new Places(it.plan(), fundedTaken, takenByGroup);
            case PlaceTaken it -> taken(it.deliveryGroup(), it.fundedPlace());
            case RowSetAside it -> this;
            case RepetitionNoted it -> this;
        };
    }

    /** No more funded places than the cap, no more participants than the group has places. */
    public Optional<RefusalCode> forbidTaking(String deliveryGroup, boolean fundedPlace) {
        if (fundedPlace && funded().isFull()) {
            return Optional.of(RefusalCode.NO_FUNDED_PLACE_LEFT);
        }
        return in(deliveryGroup).isFull() ? Optional.of(RefusalCode.GROUP_FULL) : Optional.empty();
    }

    /** The funded places of all groups together. */
    public PlaceCount funded() {
        return new PlaceCount(fundedTaken, plan == null ? 0 : plan.fundedPlaces());
    }

    /** The places of a delivery group, funded or not; there are none in one that the plan does not have. */
    public PlaceCount in(String deliveryGroup) {
        int of = Optional.ofNullable(plan)
                .flatMap(it -> it.group(deliveryGroup))
                .map(DeliveryGroup::places)
                .orElse(0);
        return new PlaceCount(takenByGroup.getOrDefault(deliveryGroup, 0), of);
    }

    private Places taken(String deliveryGroup, boolean fundedPlace) {
        Map<String, Integer> all = new HashMap<>(takenByGroup);
        all.merge(deliveryGroup, 1, Integer::sum);
        return new Places(plan, fundedTaken + (fundedPlace ? 1 : 0), Map.copyOf(all));
    }
}
