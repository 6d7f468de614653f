package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.annals.command.assessment.AssessmentCommand.SubmitCaseStudy;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "A case study as it was received. The document itself stays with the provider.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"submitted_at": "2026-03-15T14:29:11+00:00", "words": 1984,
                 "document_sha256": "704759e31cd925cfa1257b4f4175ccf2dd672c4ea21208572e43c75804671779"}""")
record SubmissionBody(
        @Schema(description = "When it was received; now, if left out. Lateness is judged by this instant alone.")
        @Nullable
        Instant submittedAt,

        @NotNull @Min(0) Integer words,

        @NotNull @Schema(implementation = String.class, pattern = SHA256)
        DocumentHash documentSha256)
        implements CommandBody {

    SubmitCaseStudy command(ParticipantId participant, int attempt, LocalClock clock) {
        Instant at = clock.orNow(submittedAt);
        return new SubmitCaseStudy(participant, attempt, at, words, documentSha256, clock.dateOf(at));
    }
}
