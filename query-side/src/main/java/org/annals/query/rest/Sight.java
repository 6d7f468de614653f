package org.annals.query.rest;

import java.util.Optional;
import java.util.Set;
import org.annals.kernel.access.Permission;
import org.jspecify.annotations.Nullable;

/** Whose rows whoever asks may see. What shows rows of participants asks here, and not only the gate before it. */
public interface Sight {

    /**
     * The ids of the participants whom the caller sees with a permission; empty: all of them.
     *
     * @param minPosition as of this position at least; null: does not wait
     * @throws org.annals.kernel.access.Forbidden if no role allows it even for rows that are the caller's own
     */
    Optional<Set<String>> only(Permission permission, @Nullable Long minPosition);

    /**
     * Whoever may not see somebody does not learn that there is such a one.
     *
     * @throws QueryProblem {@code UNKNOWN_PARTICIPANT} unless the caller sees the participant
     */
    default void demand(Permission permission, String participant, @Nullable Long minPosition) {
        if (only(permission, minPosition)
                .filter(ids -> !ids.contains(participant))
                .isPresent()) {
            throw QueryProblem.unknownParticipant();
        }
    }
}
