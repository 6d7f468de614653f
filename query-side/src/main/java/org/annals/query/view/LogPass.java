package org.annals.query.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the event log from its start, in chunks: the next chunk is read and decoded while somebody works on the
 * last one, so that no more than two of them are in memory.
 */
public final class LogPass implements AutoCloseable {

    /** Four times as many took a quarter longer: they outlive collections of garbage, and are copied each time. */
    private static final int CHUNK = 500;

    /** A log from which nothing comes for so long has no more to give, whatever its head is said to be. */
    private static final int QUIET_MILLIS = 500;

    private final BlockingStream<TrackedEventMessage<?>> events;
    private final Executor threads;
    private volatile @Nullable TrackingToken token;

    /** @param threads where chunks are read and decoded */
    public LogPass(StreamableMessageSource<TrackedEventMessage<?>> log, Executor threads) {
        this.events = log.openStream(null);
        this.threads = threads;
    }

    /** Goes on from where it is up to the position; the work gets every event in between, in order. */
    public void to(long head, Consumer<List<TrackedEventMessage<?>>> work) {
        List<TrackedEventMessage<?>> chunk = read(position(), head);
        while (!chunk.isEmpty()) {
            TrackingToken last = chunk.getLast().trackingToken();
            long reached = LogPosition.of(last);
            CompletableFuture<List<TrackedEventMessage<?>>> next =
                    CompletableFuture.supplyAsync(() -> read(reached, head), threads);
            work.accept(chunk);
            token = last;
            chunk = Joined.of(next);
        }
    }

    /** The token of the last event worked on; null if there was none. */
    @Nullable
    TrackingToken token() {
        return token;
    }

    /** The position of the last event worked on; {@link LogPosition#NONE} if there was none. */
    public long position() {
        return LogPosition.of(token);
    }

    @Override
    public void close() {
        events.close();
    }

    private List<TrackedEventMessage<?>> read(long after, long head) {
        List<TrackedEventMessage<?>> chunk = new ArrayList<>(CHUNK);
        try {
            long reached = after;
            while (chunk.size() < CHUNK
                    && reached < head
                    && events.hasNextAvailable(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
                TrackedEventMessage<?> event = events.nextAvailable();
                decode(event);
                chunk.add(event);
                reached = LogPosition.of(event.trackingToken());
            }
            return chunk;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading of the log was interrupted.", e);
        }
    }

    /** Once, for all who work on it; each of them meets what cannot be decoded when its turn comes. */
    private static void decode(TrackedEventMessage<?> event) {
        try {
            event.getPayload();
            event.getMetaData();
            event.getTimestamp();
        } catch (RuntimeException e) {
            // Whoever works on the event will meet the same fault and say so.
            return;
        }
    }
}
