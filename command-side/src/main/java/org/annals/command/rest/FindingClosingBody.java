package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.auditreview.AuditReviewCommand.CloseFinding;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "That the answer to a finding is accepted, by somebody who did not give it.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"text": "Seen.", "closed_by": "auditor.lind", "on": "2026-05-15"}""")
record FindingClosingBody(
        @Nullable @Schema(implementation = String.class, maxLength = TEXT)
        Personal text,

        @ByCaller @Size(min = 1, max = NAME) String closedBy,
        @Nullable LocalDate on)
        implements CommandBody {

    CloseFinding command(AuditReviewId review, int finding, LocalClock clock) {
        return new CloseFinding(review, finding, text, closedBy, clock.orToday(on));
    }
}
