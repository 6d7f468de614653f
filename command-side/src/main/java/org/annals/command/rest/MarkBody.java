package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.assessment.AssessmentCommand.MarkCaseStudy;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.identifier.ParticipantId;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A mark of an attempt. A moderator marks after the marker, and then decides.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"role": "marker", "assessor": "assessor.bell", "result": "pass", "on": "2026-03-29"}""")
record MarkBody(
        @NotNull MarkingRole role,
        @ByCaller @Size(min = 1, max = NAME) String assessor,
        @NotNull Result result,
        @Nullable LocalDate on)
        implements CommandBody {

    MarkCaseStudy command(ParticipantId participant, int attempt, LocalClock clock) {
        return new MarkCaseStudy(participant, attempt, role, assessor, result, clock.orToday(on));
    }
}
