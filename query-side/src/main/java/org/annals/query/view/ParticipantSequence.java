package org.annals.query.view;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * Keeps the events of one participant in order, those of the assessment among them; a cohort's events are a sequence of
 * their own. The key is the same text in every process, so that each finds the same segment responsible.
 */
enum ParticipantSequence implements SequencingPolicy<EventMessage<?>> {
    INSTANCE;

    @Override
    public String getSequenceIdentifierFor(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domain) {
            return domain.getAggregateIdentifier().replaceFirst("^(participant|assessment)-", "");
        }
        return event.getIdentifier();
    }
}
