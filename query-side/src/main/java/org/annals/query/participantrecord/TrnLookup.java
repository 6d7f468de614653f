package org.annals.query.participantrecord;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A question for the participant who has a TRN.
 *
 * @param qualification needed only where the same person takes several
 */
record TrnLookup(
        @NotBlank
        @Schema(description = "As people write it: 5 to 7 digits, other characters are dropped", example = "1234567")
        String trn,

        @Schema(description = "The code of the qualification, where the person takes several", example = "npq-senco")
        @Nullable
        String qualification) {}
