package org.annals.query.view;

import org.annals.kernel.identifier.ParticipantId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * Keeps the events of one participant in order, those of the assessment among them; a cohort's events are a sequence of
 * their own. The key is the same text in every process, so that each finds the same segment responsible.
 */
enum ParticipantSequence implements SequencingPolicy<EventMessage<?>> {
    INSTANCE;

    private static final String ASSESSMENT = "assessment-";

    @Override
    public String getSequenceIdentifierFor(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                ? subject(domain.getAggregateIdentifier())
                : event.getIdentifier();
    }

    static String subject(String stream) {
        if (stream.startsWith(ParticipantId.PREFIX)) {
            return stream.substring(ParticipantId.PREFIX.length());
        }
        return stream.startsWith(ASSESSMENT) ? stream.substring(ASSESSMENT.length()) : stream;
    }
}
