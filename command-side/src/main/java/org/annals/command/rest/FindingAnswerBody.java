package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.auditreview.AuditReviewCommand.AnswerFinding;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "The answer to a finding. Another one stands in its place, until the finding is closed.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"text": "The register was found.", "answered_by": "lead.moss", "on": "2026-05-14"}""")
record FindingAnswerBody(
        @NotNull @Schema(implementation = String.class, maxLength = TEXT)
        Personal text,

        @ByCaller @Size(min = 1, max = NAME) String answeredBy,
        @Nullable LocalDate on)
        implements CommandBody {

    AnswerFinding command(AuditReviewId review, int finding, LocalClock clock) {
        return new AnswerFinding(review, finding, text, answeredBy, clock.orToday(on));
    }
}
