package org.annals.command.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.annals.kernel.retention.RetentionApplied;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What was done so far, read from its events. */
@Component
public class RetentionRuns {

    private final EventStore events;

    RetentionRuns(EventStore events) {
        this.events = events;
    }

    /**
     * One time that anything went.
     *
     * @param eventId the event that says what
     * @param rules how long each kind of data was kept
     * @param participants how many were erased
     * @param unreadRows the content of how many rows went
     * @param accessLog how many days' files were deleted
     */
    public record Run(
            String eventId,
            Instant at,
            String decidedBy,
            Map<String, String> rules,
            int participants,
            int unreadRows,
            int accessLog) {}

    /** The oldest first. */
    public List<Run> all() {
        return events.readEvents(RecordRetention.STREAM)
                .asStream()
                .<Run>map(RetentionRuns::run)
                .toList();
    }

    private static Run run(DomainEventMessage<?> message) {
        RetentionApplied applied = (RetentionApplied) message.getPayload();
        return new Run(
                message.getIdentifier(),
                message.getTimestamp(),
                applied.decidedBy(),
                applied.rules(),
                applied.participants().size(),
                applied.rows().size(),
                applied.accessLog().size());
    }
}
