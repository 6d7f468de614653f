package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.annals.command.assessment.AssessmentCommand.OpenWindow;
import org.annals.kernel.identifier.ParticipantId;

@Schema(
        description = "On which day the window of an attempt opens.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"attempt": 1, "opens_on": "2026-03-09"}""")
record WindowBody(
        @NotNull @Min(1) @Max(99) Integer attempt, @NotNull LocalDate opensOn) implements CommandBody {

    OpenWindow command(ParticipantId participant, LocalClock clock) {
        return new OpenWindow(participant, attempt, opensOn, clock.now());
    }
}
