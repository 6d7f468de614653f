package org.annals.command.auditreview;

import java.util.List;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads them from the cohort's events: a review is opened a few times a year, so the cohort need not keep them in memory
 * for it.
 */
@Component
class StoredCohortParticipants implements CohortParticipants {

    private final EventStore events;

    StoredCohortParticipants(EventStore events) {
        this.events = events;
    }

    @Override
    public List<ParticipantId> of(CohortId cohort) {
        return events.readEvents(cohort.value(), 0)
                .asStream()
                .map(event -> event.getPayload())
                .filter(PlaceTaken.class::isInstance)
                .map(taken -> ((PlaceTaken) taken).participant())
                .toList();
    }
}
