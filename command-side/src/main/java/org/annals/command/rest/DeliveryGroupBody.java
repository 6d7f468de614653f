package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.cohort.DeliveryGroup;
import org.annals.kernel.cohort.FaceToFaceEvent;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A group of participants who meet for the face-to-face events.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record DeliveryGroupBody(
        @NotNull @Size(min = 1, max = CommandBody.NAME) String code,
        @NotNull @Size(min = 1, max = CommandBody.NAME) String deliveryPartner,
        @NotNull @Min(0) Integer places,
        @Size(max = 100) @Nullable List<EventBody> events) {

    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record EventBody(
            @NotNull @Min(1) @Schema(description = "The cycle whose day it is.")
            Integer day,

            @NotNull LocalDate date,
            @Size(max = CommandBody.NAME) @Nullable String venue) {}

    DeliveryGroup group() {
        List<EventBody> days = events == null ? List.of() : events;
        return new DeliveryGroup(
                code,
                deliveryPartner,
                places,
                days.stream()
                        .map(it -> new FaceToFaceEvent(it.day(), it.date(), it.venue()))
                        .toList());
    }
}
