package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.annals.command.participant.ParticipantCommand.RecordSubmittedWork;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.SubmittedWork;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "Work that was submitted in the online learning environment.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"assignment_id": "41007", "element": "practice/1", "submitted_at": "2024-11-03T19:20:00+00:00"}""")
record ActivityBody(
        @NotNull @Size(min = 1, max = NAME) @Schema(description = "Its id in the online learning environment.")
        String assignmentId,

        @NotNull
        @Schema(
                implementation = String.class,
                pattern = "^(induction|practice/[0-9]{1,3}|formative/[0-9]{1,3}|content/.+)$",
                description = "What it stands for: induction, practice/<cycle>, formative/<cycle> or content/<area>.")
        SubmittedWork element,

        @Schema(description = "Now, if left out.") @Nullable Instant submittedAt)
        implements CommandBody {

    RecordSubmittedWork command(ParticipantId participant, LocalClock clock) {
        Instant at = clock.orNow(submittedAt);
        return new RecordSubmittedWork(participant, assignmentId, element, at, clock.dateOf(at));
    }
}
