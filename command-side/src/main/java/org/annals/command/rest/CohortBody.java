package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.annals.command.cohort.CohortCommand.PlanCohort;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.cohort.DeliveryGroup;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.Intake;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "The plan of a cohort.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"qualification": "npq-senco", "cohort": "2024", "intake": "autumn", "schedule": "npq-leadership-autumn",
                 "funded_places": 45, "starts_on": "2024-10-01", "ends_on": "2026-04-30",
                 "registration": {"opens": "2024-06-03", "closes": "2024-10-04"},
                 "delivery_groups": [{"code": "bristol", "delivery_partner": "Avon Teaching School Hub", "places": 24,
                   "events": [{"day": 1, "date": "2024-10-10", "venue": "hall 1"}]}]}""")
record CohortBody(
        @NotNull @Pattern(regexp = "^[a-z0-9-]{1,60}$") String qualification,

        @NotNull @Pattern(regexp = "^[0-9]{4}$") @Schema(description = "The year in which the cohort starts.")
        String cohort,

        @NotNull Intake intake,
        @NotNull @Size(min = 1, max = NAME) String schedule,

        @NotNull @Min(0) @Schema(description = "Most participants with a funded place.")
        Integer fundedPlaces,

        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable RegistrationDates registration,
        @NotNull @Size(min = 1, max = 200) List<DeliveryGroupBody> deliveryGroups)
        implements CommandBody {

    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record RegistrationDates(
            @Nullable LocalDate opens, @Nullable LocalDate closes) {}

    CohortId id() {
        return CohortId.of(qualification, cohort, intake);
    }

    /** @throws InvalidFields if two delivery groups have the same code */
    PlanCohort command(LocalClock clock) {
        List<DeliveryGroup> groups =
                deliveryGroups.stream().map(DeliveryGroupBody::group).toList();
        if (groups.stream().map(DeliveryGroup::code).distinct().count() < groups.size()) {
            throw InvalidFields.of("delivery_groups", "must each have a code of their own");
        }
        CohortPlan plan = new CohortPlan(
                schedule,
                fundedPlaces,
                startsOn,
                endsOn,
                registration == null ? null : registration.opens(),
                registration == null ? null : registration.closes(),
                groups);
        return new PlanCohort(id(), plan, clock.today());
    }
}
