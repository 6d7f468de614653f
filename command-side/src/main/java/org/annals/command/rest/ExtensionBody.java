package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.assessment.AssessmentCommand.GrantExtension;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "Until when an attempt's deadline moves, and why.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"last_day": "2026-03-23", "reason": "Illness, certified.", "granted_by": "exams.ray",
                 "on": "2026-03-15"}""")
record ExtensionBody(
        @NotNull @Schema(description = "The deadline is the end of this day.")
        LocalDate lastDay,

        @NotNull @Schema(implementation = String.class, maxLength = TEXT)
        Personal reason,

        @ByCaller @Size(min = 1, max = NAME) String grantedBy,
        @Nullable LocalDate on)
        implements CommandBody {

    GrantExtension command(ParticipantId participant, int attempt, LocalClock clock) {
        return new GrantExtension(participant, attempt, lastDay, reason, grantedBy, clock.orToday(on));
    }
}
