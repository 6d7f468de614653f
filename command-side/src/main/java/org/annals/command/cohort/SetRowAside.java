package org.annals.command.cohort;

import java.time.LocalDate;
import org.annals.command.request.Request;
import org.annals.kernel.access.Permission;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.personal.Personal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks to keep a row that could not be read.
 *
 * @param key the key under which the row is known again, the same as the request's own
 */
public record SetRowAside(
        CohortId cohort,
        String key,
        String importId,
        String file,
        int line,
        String message,
        @Nullable Personal content,
        LocalDate on)
        implements Request {

    static final String NAME = "set-aside-rows";

    private static final int STREAMS = 256;

    @Override
    @TargetAggregateIdentifier
    public String aggregate() {
        return stream(cohort, key);
    }

    @Override
    public String handler() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT_COHORTS;
    }

    /**
     * The stream in which a row is kept: one of {@value #STREAMS} of the cohort, such as
     * {@code rows-npq-senco-2024-autumn-0f}, and for the same key always the same.
     */
    static String stream(CohortId cohort, String key) {
        String name = cohort.value().substring(CohortId.PREFIX.length());
        return "rows-%s-%02x".formatted(name, Math.floorMod(key.hashCode(), STREAMS));
    }
}
