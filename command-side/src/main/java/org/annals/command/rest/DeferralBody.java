package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.DeferParticipant;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.DeferReason;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "From when on a participant is deferred, and why.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"reason": "parental-leave", "on": "2025-06-09"}""")
record DeferralBody(@NotNull DeferReason reason, @Nullable LocalDate on) implements CommandBody {

    DeferParticipant command(ParticipantId participant, LocalClock clock) {
        return new DeferParticipant(participant, reason, clock.orToday(on));
    }
}
