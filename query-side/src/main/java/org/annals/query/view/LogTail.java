package org.annals.query.view;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The event log for processing groups that want to be told when there is something new. An embedded event store does
 * not tell; groups would look twice a second only.
 */
record LogTail(StreamableMessageSource<TrackedEventMessage<?>> log, LogBell bell)
        implements StreamableMessageSource<TrackedEventMessage<?>> {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new PacedStream(log.openStream(token), bell);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant instant) {
        return log.createTokenAt(instant);
    }

    @Override
    public @Nullable TrackingToken createTokenSince(Duration duration) {
        return log.createTokenSince(duration);
    }
}
