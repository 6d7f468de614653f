package org.annals.query.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a view is to go without an event. */
record EvictionReason(
        @NotBlank
        @Size(max = 500)
        @Schema(
                description = "Why; it is kept and logged, so it should name nobody",
                example = "Recorded twice by a fault")
        String reason) {

    /** On one line, as it stands in a log. */
    String onOneLine() {
        return reason.replaceAll("\\p{Cc}+", " ").strip();
    }
}
