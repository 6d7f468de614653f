package org.annals.command.erasure;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.annals.command.request.LogPosition;
import org.annals.command.request.StoreUnavailable;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * All events from the first to the one that is the last now, so that whoever goes on writing keeps no reader waiting. An
 * event is decoded only when somebody asks for its payload.
 */
@Component
public class WholeLog {

    private static final int PATIENCE_SECONDS = 30;

    private final EventStore events;
    private final LogPosition end;

    WholeLog(EventStore events, LogPosition end) {
        this.events = events;
        this.end = end;
    }

    /**
     * Gives every event to the reader, in the order of the log.
     *
     * @throws StoreUnavailable if the log stops giving events before its end
     */
    public void forEach(Consumer<TrackedEventMessage<?>> reader) {
        long head = end.head();
        long reached = -1;
        try (BlockingStream<TrackedEventMessage<?>> log = events.openStream(null)) {
            while (reached < head) {
                if (!log.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new StoreUnavailable("The event store gives no more events; ask again.");
                }
                TrackedEventMessage<?> event = log.nextAvailable();
                reached = event.trackingToken().position().orElse(head);
                reader.accept(event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading of the log was interrupted.", e);
        }
    }
}
