package org.annals.standalone.axon;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The start reads from the event store; where that cannot be reached, one sentence tells more than what Axon throws. */
final class EventStoreAwayAnalyzer extends AbstractFailureAnalyzer<EventStoreException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EventStoreException cause) {
        return new FailureAnalysis("The event store cannot be read: " + cause.getMessage() + ".", null, cause);
    }
}
