package org.annals.query.view;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * A stream of events that, once it has run dry, stays so until the bell rings or a second has passed. A stream that can
 * tell of news by itself is passed on as it is.
 */
final class PacedStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final long DRY_AT_MOST_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final BlockingStream<TrackedEventMessage<?>> events;
    private final LogBell bell;
    private volatile boolean news = true;
    private volatile long dryUntil;
    private @Nullable Runnable listener;

    PacedStream(BlockingStream<TrackedEventMessage<?>> events, LogBell bell) {
        this.events = events;
        this.bell = bell;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        if (!events.setOnAvailableCallback(callback)) {
            listener = () -> {
                news = true;
                callback.run();
            };
            bell.add(listener);
        }
        return true;
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (!news && listener != null && System.nanoTime() - dryUntil < 0) {
            return false;
        }
        news = false; // before looking: a ring that comes meanwhile must not be forgotten
        if (events.hasNextAvailable(timeout, unit)) {
            news = true;
            return true;
        }
        dryUntil = System.nanoTime() + DRY_AT_MOST_NANOS;
        return false;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return events.peek();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return events.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        events.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        if (listener != null) {
            bell.remove(listener);
        }
        events.close();
    }
}
