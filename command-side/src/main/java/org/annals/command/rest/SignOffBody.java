package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.auditreview.AuditReviewCommand.SignOffReview;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "That a review is over, by somebody who answered none of its findings.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"conclusion": "The figures can be relied on.", "signed_off_by": "auditor.lind", "on": "2026-05-18"}""")
record SignOffBody(
        @Nullable @Schema(implementation = String.class, maxLength = TEXT)
        Personal conclusion,

        @ByCaller @Size(min = 1, max = NAME) String signedOffBy,
        @Nullable LocalDate on)
        implements CommandBody {

    SignOffReview command(AuditReviewId review, LocalClock clock) {
        return new SignOffReview(review, conclusion, signedOffBy, clock.orToday(on));
    }
}
