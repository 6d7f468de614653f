package org.annals.standalone.eventstore;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;

/** Finds the holes in what was read after a token: positions that the token does not cover and at which there is no event. */
final class Holes {

    private final GapAwareTrackingToken token;
    private final List<? extends TrackedEventData<?>> events;

    Holes(GapAwareTrackingToken token, List<? extends TrackedEventData<?>> events) {
        this.token = token;
        this.events = events;
    }

    /** How many of the events come before the first hole above the settled position. */
    int eventsBeforeFirstAbove(long settled) {
        SortedSet<Long> remembered = new TreeSet<>(token.getGaps());
        long reached = token.getIndex();
        for (int i = 0; i < events.size(); i++) {
            long position = events.get(i).trackingToken().position().orElseThrow();
            SortedSet<Long> below = remembered.headSet(position);
            long hole = position > reached + 1 ? position - 1 : below.isEmpty() ? 0 : below.last();
            if (hole > settled) {
                return i;
            }
            remembered.remove(position);
            reached = Math.max(reached, position);
        }
        return events.size();
    }
}
