package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.ResumeParticipant;
import org.annals.kernel.identifier.ParticipantId;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "From when on a participant takes part again.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"on": "2025-09-01"}""")
record ResumptionBody(@Nullable LocalDate on) implements CommandBody {

    ResumeParticipant command(ParticipantId participant, LocalClock clock) {
        return new ResumeParticipant(participant, clock.orToday(on));
    }
}
