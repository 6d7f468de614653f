package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.participant.ParticipantCommand.RecordLdrReview;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.ParticipantId;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A review of the Leadership Development Record.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"reviewer": "reviewer.osei", "reviewed_on": "2026-02-18"}""")
record LdrReviewBody(
        @ByCaller @Size(min = 1, max = NAME) String reviewer,
        @Nullable LocalDate reviewedOn) implements CommandBody {

    RecordLdrReview command(ParticipantId participant, LocalClock clock) {
        return new RecordLdrReview(participant, reviewer, clock.orToday(reviewedOn));
    }
}
