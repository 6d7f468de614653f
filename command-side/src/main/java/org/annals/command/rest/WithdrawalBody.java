package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.WithdrawParticipant;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.WithdrawReason;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "From when on a participant is withdrawn, and why.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"reason": "change-in-career", "on": "2025-06-09"}""")
record WithdrawalBody(
        @NotNull WithdrawReason reason, @Nullable LocalDate on) implements CommandBody {

    WithdrawParticipant command(ParticipantId participant, LocalClock clock) {
        return new WithdrawParticipant(participant, reason, clock.orToday(on));
    }
}
