package org.annals.query.view;

import org.jspecify.annotations.Nullable;

/**
 * How a view is.
 *
 * @param position the place in the log up to which it tells what happened
 * @param behind how many places that is behind the end of the log
 * @param state {@code live}, {@code filling}, {@code rebuilding} or {@code failing}
 * @param deadLetters events that it could not take in, those that wait for them included
 * @param copy the number of the copy in use, which counts up with each rebuild that comes to a good end; 0 if there is none
 * @param filling how far a new copy is, while one is being filled
 */
public record ViewStatus(
        String name,
        long position,
        long behind,
        String state,
        long deadLetters,
        int copy,
        @Nullable FillProgress filling) {

    /** Nobody has looked yet. */
    static ViewStatus unseen(String name) {
        return new ViewStatus(name, LogPosition.NONE, 0, "filling", 0, 0, null);
    }

    /** The same view later, when its database is away: nothing has changed but the end of the log. */
    ViewStatus away(long head) {
        return new ViewStatus(name, position, Math.max(0, head - position), "failing", deadLetters, copy, filling);
    }
}
