package org.annals.kernel.accesslog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked.
 *
 * @param at when, before the answer was given
 * @param actor who was signed in
 * @param operation what was looked at, such as {@code participant-history}
 * @param subject the id of the participant, cohort or audit review that was asked for, never a TRN; the name of an
 *     account that was changed, or the participant whose it is; the day of
 *     a file of this log that was deleted; null if the request names none
 * @param correlationId the id of the request
 */
public record Access(
        Instant at,
        String actor,
        String operation,
        @Nullable String subject,
        @Nullable String correlationId) {}
