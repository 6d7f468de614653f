package org.annals.kernel.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a provider plans for a cohort.
 *
 * @param fundedPlaces most participants with a funded place
 */
public record CohortPlan(
        String schedule,
        int fundedPlaces,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate registrationOpens,
        @Nullable LocalDate registrationCloses,
        List<DeliveryGroup> deliveryGroups) {

    /** The delivery group of that code; empty if the cohort has none such. */
    public Optional<DeliveryGroup> group(String code) {
        return deliveryGroups.stream()
                .filter(group -> group.code().equals(code))
                .findFirst();
    }
}
