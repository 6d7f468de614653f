package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.assessment.AssessmentCommand.ConfirmOutcome;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.ParticipantId;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "That the outcome is what the deciding mark says, by somebody who did not mark.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"confirmed_by": "lead.moss", "confirmed_on": "2026-04-09"}""")
record ConfirmationBody(
        @ByCaller @Size(min = 1, max = NAME) String confirmedBy,
        @Nullable LocalDate confirmedOn) implements CommandBody {

    ConfirmOutcome command(ParticipantId participant, int attempt, LocalClock clock) {
        return new ConfirmOutcome(participant, attempt, confirmedBy, clock.orToday(confirmedOn));
    }
}
