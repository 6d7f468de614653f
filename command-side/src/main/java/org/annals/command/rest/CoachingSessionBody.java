package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.RecordCoaching;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.CoachingType;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A coaching session that was held.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"session_id": "S000002", "type": "one-to-one", "purpose": "induction", "minutes": 60,
                 "coach": "coach.cohen", "held_on": "2024-10-07"}""")
record CoachingSessionBody(
        @NotNull @Size(min = 1, max = NAME) String sessionId,
        @NotNull CoachingType type,
        @Size(max = NAME) @Nullable String purpose,
        @NotNull @Min(1) @Max(1440) Integer minutes,

        @ByCaller @Size(min = 1, max = NAME) @Schema(description = "Who coached; may not assess the participant.")
        String coach,

        @Nullable LocalDate heldOn)
        implements CommandBody {

    RecordCoaching command(ParticipantId participant, LocalClock clock) {
        return new RecordCoaching(participant, sessionId, type, purpose, minutes, coach, clock.orToday(heldOn));
    }
}
