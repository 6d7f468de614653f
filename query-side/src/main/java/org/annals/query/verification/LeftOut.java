package org.annals.query.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.query.replay.Replayed.Fault;
import org.annals.query.view.Eviction;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.ParkedEvent;
import org.annals.query.view.ParkedEvents;
import org.annals.query.view.ParkedEvents.Part;

/**
 * The events that a view goes without: those that are parked, with all that wait behind them, and those that were given
 * up. They are named once; the documents are compared as they have to be without them.
 */
final class LeftOut {

    private static final int AT_ONCE = 500;

    private final Map<String, Long> from = new HashMap<>();
    private final Set<String> givenUp = new HashSet<>();
    private final List<MissingEvent> named = new ArrayList<>();
    private long count;

    static LeftOut of(ParkedEvents view) {
        LeftOut left = new LeftOut();
        left.addParked(view);
        left.addGivenUp(view);
        return left;
    }

    /** Leaves out as well what cannot be folded today, with all that comes after it. */
    void add(Fault fault) {
        LoggedEvent event = fault.event();
        from.merge(event.subject(), event.position(), Math::min);
        name(MissingEvent.unfoldable(event, fault.cause()));
    }

    boolean contains(LoggedEvent event) {
        Long first = from.get(event.subject());
        return (first != null && event.position() >= first) || givenUp.contains(event.id());
    }

    /** How many there are altogether, those that only wait included. */
    long count() {
        return count;
    }

    /** The first of them. */
    List<MissingEvent> named() {
        return List.copyOf(named);
    }

    private void addParked(ParkedEvents view) {
        for (int skip = 0; ; skip += AT_ONCE) {
            Part<ParkedEvent> heads = view.heads(skip, AT_ONCE);
            for (ParkedEvent head : heads.items()) {
                from.put(head.sequence(), head.position());
                nameAll(view, head);
            }
            if (skip + AT_ONCE >= heads.total()) {
                return;
            }
        }
    }

    private void nameAll(ParkedEvents view, ParkedEvent head) {
        int room = ViewResult.MOST - named.size();
        if (room > 0) {
            view.of(head.sequence(), 0, room).items().forEach(it -> named.add(MissingEvent.of(it)));
        }
        count += 1 + head.waitingBehind();
    }

    private void addGivenUp(ParkedEvents view) {
        for (int skip = 0; ; skip += AT_ONCE) {
            Part<Eviction> evictions = view.evictions(skip, AT_ONCE);
            evictions.items().stream().filter(Eviction::inEffect).forEach(it -> {
                givenUp.add(it.eventId());
                name(MissingEvent.of(it));
            });
            if (skip + AT_ONCE >= evictions.total()) {
                return;
            }
        }
    }

    private void name(MissingEvent event) {
        count++;
        if (named.size() < ViewResult.MOST) {
            named.add(event);
        }
    }
}
