package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.assessment.AssessmentCommand.VoidOutcome;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "That a confirmed outcome no longer holds, and why; the submission has to be marked again.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"reason": "The marker knew the participant.", "voided_by": "lead.moss", "on": "2026-05-12"}""")
record VoidingBody(
        @NotNull @Schema(implementation = String.class, maxLength = TEXT)
        Personal reason,

        @ByCaller @Size(min = 1, max = NAME) String voidedBy,
        @Nullable LocalDate on)
        implements CommandBody {

    VoidOutcome command(ParticipantId participant, int attempt, LocalClock clock) {
        return new VoidOutcome(participant, attempt, reason, voidedBy, clock.orToday(on), clock.today());
    }
}
