package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.annals.command.auditreview.AuditReviewCommand.RecordFinding;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "Something that an auditor found in the record of a participant of the sample.",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE,
        example = """
                {"participant": "participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a", "text": "No register for day 2.",
                 "recorded_by": "auditor.lind", "on": "2026-05-12"}""")
record FindingBody(
        @NotNull
        @Schema(
                implementation = String.class,
                pattern = "^participant-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
                example = "participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a")
        ParticipantId participant,

        @NotNull @Schema(implementation = String.class, maxLength = TEXT)
        Personal text,

        @ByCaller @Size(min = 1, max = NAME) String recordedBy,
        @Nullable LocalDate on)
        implements CommandBody {

    RecordFinding command(AuditReviewId review, LocalClock clock) {
        return new RecordFinding(review, participant, text, recordedBy, clock.orToday(on));
    }
}
