package org.annals.standalone.restore;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.kernel.logfile.EventLines;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.standalone.eventstore.CannotRestore;
import org.annals.standalone.eventstore.EventsNotTaken;
import org.annals.standalone.eventstore.RestorableEvents;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds. It is read to its end before anything is written, so that a damaged one changes nothing. The memory it
 * takes grows with the number of aggregates, by some hundred bytes for each, and with that of events as {@link EventIds} says.
 *
 * @param size number of events
 * @param root of the tree of these
 */
record Contents(long size, Hash root) {

    /**
     * @param store in which they are to be
     * @param ids gets the events' ids
     * @throws CannotRestore if the events cannot have been a log, or not be in that store, and names the line
     */
    static Contents of(EventLines lines, RestorableEvents store, EventIds ids) {
        RightEdge edge = new RightEdge();
        Map<String, Long> sequences = new HashMap<>();
        for (Optional<ExportedEvent> next = lines.next(); next.isPresent(); next = lines.next()) {
            EventLeaf event = next.get().leaf();
            mustBeTaken(next.get(), store);
            mustFollow(event, sequences.put(event.aggregate(), event.sequence()));
            ids.add(event.event());
            edge.append(event.hash());
        }
        return new Contents(edge.size(), edge.root());
    }

    boolean areThoseOf(Checkpoint checkpoint) {
        return checkpoint.size() == size && checkpoint.root().equals(root);
    }

    private static void mustBeTaken(ExportedEvent event, RestorableEvents store) {
        try {
            store.here(event);
        } catch (EventsNotTaken e) {
            throw new CannotRestore("Line %,d: %s".formatted(event.leaf().index() + 1, e.getMessage()));
        }
    }

    private static void mustFollow(EventLeaf event, @Nullable Long before) {
        long expected = before == null ? 0 : before + 1;
        if (event.sequence() != expected) {
            throw new CannotRestore(
                    "Line %,d: It is number %d of its aggregate, but number %d comes next: a line is missing, in the wrong place or there twice."
                            .formatted(event.index() + 1, event.sequence(), expected));
        }
    }
}
