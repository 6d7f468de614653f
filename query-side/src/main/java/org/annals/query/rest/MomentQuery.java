package org.annals.query.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The moment that an answer is asked for; neither of the two: the current state. */
public record MomentQuery(
        @Parameter(
                description = "Only what Annals had recorded up to this instant (RFC 3339): the answer never changes",
                example = "2026-03-01T12:00:00Z",
                schema = @Schema(type = "string", format = "date-time"))
        @Nullable
        String knownAt,

        @Parameter(
                description = "Only what had happened by the end of this business date",
                example = "2026-02-28",
                schema = @Schema(type = "string", format = "date"))
        @Nullable
        String asOf) {

    public boolean isGiven() {
        return knownAt != null || asOf != null;
    }

    /** @throws QueryProblem {@code INVALID} if it is none */
    @Nullable
    Instant knownAtInstant() {
        return knownAt == null ? null : instant("knownAt", knownAt);
    }

    /** @throws QueryProblem {@code INVALID} if it is none */
    @Nullable
    LocalDate asOfDate() {
        try {
            return asOf == null ? null : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw QueryProblem.invalid("asOf is a date such as 2026-02-28.");
        }
    }

    /** @throws QueryProblem {@code INVALID} if it is none */
    public static Instant instant(String parameter, String given) {
        try {
            return OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException e) {
            throw QueryProblem.invalid(parameter + " is an instant with its offset, such as 2026-03-01T12:00:00Z.");
        }
    }
}
