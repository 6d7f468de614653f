package org.annals.command.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.annals.command.request.Answer;
import org.jspecify.annotations.Nullable;

/** The body of the answer to a command: the same for the same command again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a command came to.")
record CommandAnswer(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"applied", "unchanged"},
                description = "unchanged: it was known already, or counts for nothing.")
        String outcome,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The id of the aggregate that decided.",
                example = "participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a")
        String aggregate,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The aggregate's version, for If-Match.")
        long version,

        @Schema(description = "The participant's id, where a registration was received.") @Nullable
        String participant) {

    static CommandAnswer of(Answer answer) {
        return new CommandAnswer(
                answer.outcome().name().toLowerCase(Locale.ROOT), answer.aggregate(), answer.version(), null);
    }

    CommandAnswer about(String whom) {
        return new CommandAnswer(outcome, aggregate, version, whom);
    }
}
