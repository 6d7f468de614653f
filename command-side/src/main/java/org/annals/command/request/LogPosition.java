package org.annals.command.request;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Where the event log ends. A read model that has reached this position shows everything that was answered before. */
@Component
public class LogPosition {

    private final EventStore events;

    LogPosition(EventStore events) {
        this.events = events;
    }

    /**
     * The position of the latest event; -1 while there is none.
     *
     * @throws StoreUnavailable if the log cannot be asked now
     */
    public long head() {
        try {
            TrackingToken head = events.createHeadToken();
            return head == null ? -1 : head.position().orElse(-1);
        } catch (RuntimeException e) {
            throw StoreUnavailable.told(e);
        }
    }
}
