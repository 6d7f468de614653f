package org.annals.command.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.annals.command.request.LogPosition;
import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewSignedOff;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.annals.kernel.personal.Personal;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Finds the texts of nobody in particular that name a person: rows that could not be read, and what was written about a
 * whole audit review. Each has a key of its own. The log is read once, up to where it ends now, so that whoever goes on writing keeps
 * nobody waiting; only such events are decoded.
 */
@Component
class NamingTexts {

    /** A log from which nothing comes for so long has no more to give. */
    private static final int QUIET_MILLIS = 500;

    private final EventStore events;
    private final LogPosition end;

    NamingTexts(EventStore events, LogPosition end) {
        this.events = events;
        this.end = end;
    }

    /** The ids of the events with such texts, in the order of the log. */
    List<String> of(Names names) {
        return names.areKnown() ? matching(names) : List.of();
    }

    private List<String> matching(Names names) {
        List<String> found = new ArrayList<>();
        long head = end.head();
        long reached = -1;
        try (BlockingStream<TrackedEventMessage<?>> log = events.openStream(null)) {
            while (reached < head && log.hasNextAvailable(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
                TrackedEventMessage<?> event = log.nextAvailable();
                reached = event.trackingToken().position().orElse(head);
                text(event).filter(names::standIn).ifPresent(it -> found.add(event.getIdentifier()));
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading of the log was interrupted.", e);
        }
    }

    private static Optional<Personal> text(TrackedEventMessage<?> event) {
        Class<?> type = event.getPayloadType();
        if (type == RowSetAside.class) {
            return Optional.ofNullable(((RowSetAside) event.getPayload()).content());
        }
        if (type == ReviewSignedOff.class) {
            return Optional.ofNullable(((ReviewSignedOff) event.getPayload()).conclusion());
        }
        return type == AuditReviewEvent.RequestRefused.class
                ? Optional.ofNullable(((AuditReviewEvent.RequestRefused) event.getPayload()).content())
                : Optional.empty();
    }
}
