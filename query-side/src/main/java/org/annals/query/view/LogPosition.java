package org.annals.query.view;

import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Positions in the event log as numbers: what a command answers, what a client waits for. */
public final class LogPosition {

    /** Before the first event. */
    public static final long NONE = -1;

    private LogPosition() {}

    /** @throws IllegalStateException if the event store counts in another way */
    public static long of(@Nullable TrackingToken token) {
        if (token == null) {
            return NONE;
        }
        return token.position()
                .orElseThrow(() -> new IllegalStateException("A position in the event log has to be a number."));
    }
}
