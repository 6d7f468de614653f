package org.annals.query.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the event log once from the start and folds it into new copies of several views together: the next chunk is read
 * and decoded while the last one is folded, into each view in a thread of its own.
 */
final class Fill implements AutoCloseable {

    private static final int CHUNK = 2_000;

    /** A log from which nothing comes for so long has no more to give, whatever its head is said to be. */
    private static final int QUIET_MILLIS = 500;

    private final List<? extends FillTarget<?, ?>> targets;
    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final BlockingStream<TrackedEventMessage<?>> events;
    private final ExecutorService threads;
    private final Instant startedAt = Instant.now();
    private volatile long head = LogPosition.NONE;
    private volatile @Nullable TrackingToken token;

    Fill(
            List<? extends FillTarget<?, ?>> targets,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            ExecutorService threads) {
        this.targets = targets;
        this.log = log;
        this.threads = threads;
        this.events = log.openStream(null);
    }

    /** Folds everything that stands in the log at this moment, and writes it. */
    void catchUp() {
        head = LogPosition.of(log.createHeadToken());
        List<TrackedEventMessage<?>> chunk = read();
        while (!chunk.isEmpty()) {
            long reached = LogPosition.of(chunk.getLast().trackingToken());
            CompletableFuture<List<TrackedEventMessage<?>>> next =
                    CompletableFuture.supplyAsync(() -> reached < head ? read() : List.of(), threads);
            List<TrackedEventMessage<?>> folded = chunk;
            inParallel(target -> target.apply(folded));
            token = chunk.getLast().trackingToken();
            chunk = Joined.of(next);
        }
        inParallel(FillTarget::write);
    }

    /** Returns when it is done for every target; nothing is still being done when it fails for one. */
    private void inParallel(Consumer<FillTarget<?, ?>> task) {
        CompletableFuture<?>[] tasks = targets.stream()
                .map(target -> CompletableFuture.runAsync(() -> task.accept(target), threads))
                .toArray(CompletableFuture<?>[]::new);
        Joined.of(CompletableFuture.allOf(tasks));
    }

    FillProgress progress() {
        return FillProgress.at(Instant.now(), startedAt, LogPosition.of(token), head);
    }

    /** The token of the last event folded in; null if there was none. */
    @Nullable
    TrackingToken token() {
        return token;
    }

    @Override
    public void close() {
        events.close();
    }

    private List<TrackedEventMessage<?>> read() {
        List<TrackedEventMessage<?>> chunk = new ArrayList<>(CHUNK);
        try {
            long reached = LogPosition.of(token);
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
            throw new IllegalStateException("The filling of views was interrupted.", e);
        }
    }

    /** Once, for all views; what cannot be decoded goes to the dead letters of each of them when its turn comes. */
    private static void decode(TrackedEventMessage<?> event) {
        try {
            event.getPayload();
            event.getMetaData();
            event.getTimestamp();
        } catch (RuntimeException e) {
            // Each view will meet the same fault and say so.
            return;
        }
    }
}
