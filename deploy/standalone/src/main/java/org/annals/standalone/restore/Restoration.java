package org.annals.standalone.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.logfile.EventLines;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.leaf.LeafHashes;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.standalone.eventstore.CannotRestore;
import org.annals.standalone.eventstore.EventsNotTaken;
import org.annals.standalone.eventstore.RestorableEvents;

/**
 * One way through a file: what the store holds already must be how the file begins, and what comes after it is put behind
 * it. So a restoration that broke off is finished by running it again.
 */
final class Restoration {

    private static final int AT_ONCE = 2_000;
    private static final int BYTES_AT_ONCE = 16 * 1024 * 1024;
    private static final int COMPARED_AT_ONCE = 8_192;

    private final RestorableEvents store;
    private final EventLines lines;
    private final RightEdge edge = new RightEdge();
    private final List<ExportedEvent> pending = new ArrayList<>();
    private int pendingBytes;
    private long last = StoredEvents.START;

    Restoration(RestorableEvents store, EventLines lines) {
        this.store = store;
        this.lines = lines;
    }

    /**
     * Reads the file to its end. From the first event that is put into the store until {@link RestorableEvents#finish} no
     * server starts on it.
     *
     * @return what the store then holds
     * @throws CannotRestore if the store holds other events, which then are left alone, or does not take one of these
     */
    Contents run() {
        passWhatIsThere();
        store.begin();
        for (Optional<ExportedEvent> next = lines.next(); next.isPresent(); next = lines.next()) {
            take(store.here(next.get()));
        }
        flush();
        return new Contents(edge.size(), edge.root());
    }

    private void passWhatIsThere() {
        LeafHashes stored;
        do {
            stored = LeafHashes.from(edge.size());
            store.stored().read(last, Long.MAX_VALUE, COMPARED_AT_ONCE, stored);
            for (int i = 0; i < stored.count(); i++) {
                pass(stored.hash(i), stored.position(i));
            }
        } while (stored.count() == COMPARED_AT_ONCE);
    }

    private void pass(Hash stored, long position) {
        boolean same = lines.next()
                .map(store::here)
                .filter(event ->
                        event.position() == position && event.leaf().hash().equals(stored))
                .isPresent();
        if (!same) {
            throw new CannotRestore(
                    "The event store is not empty, and its event at position %d is not how the file goes on. Restore into another folder or database."
                            .formatted(position));
        }
        edge.append(stored);
        last = position;
    }

    private void take(ExportedEvent event) {
        pending.add(event);
        pendingBytes += event.leaf().metadata().length + event.leaf().payload().length;
        if (pending.size() == AT_ONCE || pendingBytes > BYTES_AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        append(pending);
        pending.clear();
        pendingBytes = 0;
    }

    /** Those that are not taken are tried in halves, until it is known which one it is. */
    private void append(List<ExportedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            store.append(last, events);
        } catch (EventsNotTaken e) {
            int half = events.size() / 2;
            if (half == 0) {
                throw new CannotRestore("Line %,d: %s".formatted(edge.size() + 1, e.getMessage()));
            }
            append(events.subList(0, half));
            append(events.subList(half, events.size()));
            return;
        }
        events.forEach(event -> edge.append(event.leaf().hash()));
        last = events.getLast().position();
    }
}
