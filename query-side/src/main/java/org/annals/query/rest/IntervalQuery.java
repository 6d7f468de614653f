package org.annals.query.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The two instants between which something is asked for. */
public record IntervalQuery(
        @Parameter(
                description = "The earlier instant (RFC 3339); what was recorded at it has been known already",
                example = "2026-03-01T12:00:00Z",
                required = true,
                schema = @Schema(type = "string", format = "date-time"))
        @Nullable
        String from,

        @Parameter(
                description = "The later instant (RFC 3339), which lies in the past",
                example = "2026-03-31T12:00:00Z",
                required = true,
                schema = @Schema(type = "string", format = "date-time"))
        @Nullable
        String to) {}
