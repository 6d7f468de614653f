package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.RevokeCredits;
import org.annals.command.participant.ParticipantCommand.UpholdCredits;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A person's decision on credits, with the reason.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"reason": "The register of day 2 was checked again.", "decided_by": "lead.moss", "on": "2026-05-12"}""")
record CreditDecisionBody(
        @NotNull @Schema(implementation = String.class, maxLength = TEXT)
        Personal reason,

        @ByCaller @Size(min = 1, max = NAME) String decidedBy,
        @Nullable LocalDate on)
        implements CommandBody {

    UpholdCredits uphold(ParticipantId participant, LocalClock clock) {
        return new UpholdCredits(participant, reason, decidedBy, clock.orToday(on));
    }

    RevokeCredits revoke(ParticipantId participant, LocalClock clock) {
        return new RevokeCredits(participant, reason, decidedBy, clock.orToday(on));
    }
}
