package org.annals.kernel.accesslog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which accesses are asked for; what is null is not asked for.
 *
 * @param from the first instant
 * @param to the first instant that no longer counts
 */
public record AccessQuery(
        @Nullable String subject,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to) {

    boolean matches(Access access) {
        return (subject == null || subject.equals(access.subject()))
                && (actor == null || actor.equals(access.actor()))
                && (from == null || !access.at().isBefore(from))
                && (to == null || access.at().isBefore(to));
    }
}
