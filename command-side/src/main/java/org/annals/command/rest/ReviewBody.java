package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.auditreview.AuditReviewCommand.OpenReview;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.CohortId;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A review of a sample of a cohort. The title tells it from the cohort's other reviews; it names no person.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"cohort": "cohort-npq-senco-2024-autumn", "title": "Spring 2026", "n": 20, "seed": 7,
                 "opened_by": "auditor.lind", "on": "2026-05-11"}""")
record ReviewBody(
        @NotNull @Schema(implementation = String.class, pattern = COHORT, example = "cohort-npq-senco-2024-autumn")
        CohortId cohort,

        @NotNull @Size(min = 1, max = NAME) String title,

        @NotNull @Min(1) @Max(MOST) @Schema(description = "How many participants the sample should have.")
        Integer n,

        @NotNull Long seed,
        @ByCaller @Size(min = 1, max = NAME) String openedBy,
        @Nullable LocalDate on)
        implements CommandBody {

    private static final int MOST = 500;

    OpenReview command(LocalClock clock) {
        return new OpenReview(cohort, title, n, seed, openedBy, clock.orToday(on));
    }
}
