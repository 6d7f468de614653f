package org.annals.query.view;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * What one segment of a live view has folded and not written yet, over as many batches as the {@link Pace} says.
 * Documents are written before the token that says so; without transactions the order of writing is all the safety there
 * is. Whatever goes wrong, everything unwritten is forgotten, and the segment is taken up again from the stored token.
 */
final class LiveSegment<S, R> {

    private static final int MOST_AT_HAND = 2_500;

    private final ReentrantLock lock = new ReentrantLock();
    private final Pace pace = new Pace(System::nanoTime);
    private final WorkingSet<S, R> documents;
    private final SegmentOwner owner;
    private final IntConsumer begun;
    private @Nullable TrackingToken reached;
    private boolean broken;

    /** @param begun told how many events each batch has */
    LiveSegment(WorkingSet<S, R> documents, SegmentOwner owner, IntConsumer begun) {
        this.documents = documents;
        this.begun = begun;
        this.owner = owner;
    }

    /** Begins a batch: nobody else writes until {@link #end}, which has to be called whatever happens here. */
    WorkingSet<S, R> begin(List<LoggedEvent> batch) {
        lock.lock();
        requireUnbroken();
        begun.accept(batch.size());
        documents.fetch(batch);
        return documents;
    }

    void end() {
        lock.unlock();
    }

    /** A batch failed half-way. */
    void fail() {
        broken = true;
        owner.failed();
        reached = null;
        documents.forget();
    }

    /** The batch is folded up to here; it is written now or later. */
    void reached(TrackingToken token) {
        lock.lock();
        try {
            requireUnbroken();
            reached = token;
            if (pace.isDue() || documents.size() > MOST_AT_HAND) {
                write();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Writes the documents alone, which have to be there before a dead letter is. */
    void writeDocuments() {
        try {
            documents.write();
        } catch (RowFailed e) {
            owner.beCareful();
            throw e;
        }
    }

    void writeIfDue() {
        if (pace.isDue()) {
            write();
        }
    }

    /** Writes what is folded if that is what somebody waits for. */
    void writeIfReached(long position) {
        lock.lock();
        try {
            if (LogPosition.of(reached) >= position) {
                write();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Writes what is folded, if anything is. */
    void write() {
        lock.lock();
        try {
            TrackingToken token = reached;
            if (token != null) {
                pace.keep(() -> write(token));
            }
        } finally {
            lock.unlock();
        }
    }

    private void write(TrackingToken token) {
        try {
            documents.write();
            documents.forget();
            owner.store(token);
            reached = null;
        } catch (RowFailed e) {
            owner.beCareful();
            fail();
            throw e;
        } catch (RuntimeException e) {
            fail();
            throw e;
        }
    }

    private void requireUnbroken() {
        if (broken) {
            throw new IllegalStateException("The segment has failed and has to be claimed anew.");
        }
    }
}
