package org.annals.command.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.annals.command.preview.Preview;
import org.annals.command.preview.StandingNow;
import org.annals.kernel.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a correction; nothing was recorded.
 *
 * @param code which rule would refuse it; null unless refused
 * @param message that rule in one sentence; null unless refused
 */
@Schema(description = "What would come of a correction; nothing was recorded.")
record PreviewAnswer(
        @Schema(allowableValues = {"applied", "unchanged", "refused"})
        String outcome,

        @Nullable RefusalCode code,
        @Nullable String message,

        @Schema(description = "The events whose place it would take.")
        List<Preview.Named> supersedes,

        @Schema(description = "The events that rest on those.")
        List<Preview.Named> decisions,

        @Schema(description = "What would be recorded, the correction first.")
        List<Preview.WouldHappen> events,

        @Nullable StandingNow before,
        @Nullable StandingNow after) {

    static PreviewAnswer of(Preview preview) {
        RefusalCode code = preview.code();
        return new PreviewAnswer(
                preview.outcome().name().toLowerCase(Locale.ROOT),
                code,
                code == null ? null : code.sentence(),
                preview.supersedes(),
                preview.decisions(),
                preview.events(),
                preview.before(),
                preview.after());
    }
}
