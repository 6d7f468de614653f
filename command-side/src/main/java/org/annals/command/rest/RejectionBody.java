package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.annals.command.participant.ParticipantCommand.RejectApplication;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "The provider's decision not to accept an application.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"application_id": "bc38d756-d005-4979-a2da-95a83ec33dd6", "cohort": "cohort-npq-senco-2024-autumn",
                 "on": "2024-09-02"}""")
record RejectionBody(
        @NotNull UUID applicationId,

        @NotNull @Schema(implementation = String.class, pattern = COHORT, example = "cohort-npq-senco-2024-autumn")
        CohortId cohort,

        @Nullable LocalDate on)
        implements CommandBody {

    RejectApplication command(ParticipantId participant, LocalClock clock) {
        return new RejectApplication(participant, applicationId.toString(), cohort, clock.orToday(on));
    }
}
