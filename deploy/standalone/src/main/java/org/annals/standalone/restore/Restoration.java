package org.annals.standalone.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.logfile.EventLines;
import org.annals.kernel.logfile.InvalidLine;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.query.evidence.log.LeafHashes;
import org.annals.query.evidence.log.StoredEvents;
import org.annals.standalone.eventstore.CannotRestore;
import org.annals.standalone.eventstore.RestorableEvents;

/**
 * One way through a file: what the store holds already must be how the file begins, and what comes after it is put behind
 * it. So a restoration that broke off is finished by running it again.
 */
final class Restoration {

    private static final int AT_ONCE = 2_000;
    private static final int COMPARED_AT_ONCE = 8_192;

    /** PostgreSQL counts from 1, Axon Server from 0. */
    private static final long FIRST_POSITION = 1;

    private final RestorableEvents store;
    private final EventLines lines;
    private final RightEdge edge = new RightEdge();
    private final List<EventLeaf> pending = new ArrayList<>();
    private long last = StoredEvents.START;

    Restoration(RestorableEvents store, EventLines lines) {
        this.store = store;
        this.lines = lines;
    }

    /** Number of events that are in the store by now and in the file. */
    long size() {
        return edge.size();
    }

    /** The root of the tree of these. */
    Hash root() {
        return edge.root();
    }

    /**
     * Reads the file to its end.
     *
     * @throws CannotRestore if the store holds other events, which then are left alone
     * @throws InvalidLine if the file is damaged; what stands before that is restored
     */
    void run() {
        passWhatIsThere();
        try {
            for (Optional<EventLeaf> next = lines.next(); next.isPresent(); next = lines.next()) {
                take(next.get());
            }
        } catch (InvalidLine e) {
            flush();
            throw e;
        }
        flush();
    }

    private void passWhatIsThere() {
        LeafHashes stored = new LeafHashes();
        do {
            stored.clear();
            store.stored().read(last, Long.MAX_VALUE, COMPARED_AT_ONCE, stored);
            for (int i = 0; i < stored.count(); i++) {
                pass(stored.hash(i), stored.position(i));
            }
        } while (stored.count() == COMPARED_AT_ONCE);
    }

    private void pass(Hash stored, long position) {
        boolean same = lines.next().map(EventLeaf::hash).filter(stored::equals).isPresent();
        if (!same) {
            throw new CannotRestore(
                    "The event store is not empty, and its event at position %d is not how the file goes on. Nothing was changed; restore into another folder or database."
                            .formatted(position));
        }
        edge.append(stored);
        last = position;
    }

    private void take(EventLeaf event) {
        if (event.position() < FIRST_POSITION) {
            throw new CannotRestore(
                    "These are the events of an Axon Server, which keeps them in another form; to restore them is not supported yet.");
        }
        pending.add(event);
        if (pending.size() == AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        store.append(last, pending);
        pending.forEach(event -> edge.append(event.hash()));
        last = pending.getLast().position();
        pending.clear();
    }
}
