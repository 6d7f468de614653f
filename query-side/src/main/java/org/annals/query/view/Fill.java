package org.annals.query.view;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Folds the event log, read once from the start, into new copies of several views, into each in a thread of its own. */
final class Fill implements AutoCloseable {

    private final List<? extends FillTarget<?, ?>> targets;
    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final LogPass pass;
    private final ExecutorService threads;
    private final Instant startedAt = Instant.now();
    private volatile long head = LogPosition.NONE;

    Fill(
            List<? extends FillTarget<?, ?>> targets,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            ExecutorService threads) {
        this.targets = targets;
        this.log = log;
        this.threads = threads;
        this.pass = new LogPass(log, threads);
    }

    /** Folds everything that stands in the log at this moment, and writes it. */
    void catchUp() {
        head = LogPosition.of(log.createHeadToken());
        pass.to(head, chunk -> inParallel(target -> target.apply(chunk)));
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
        return FillProgress.at(Instant.now(), startedAt, pass.position(), head);
    }

    /** The token of the last event folded in; null if there was none. */
    @Nullable
    TrackingToken token() {
        return pass.token();
    }

    @Override
    public void close() {
        pass.close();
    }
}
