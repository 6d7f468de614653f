package org.annals.query.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * An event as it stands in the log.
 *
 * @param position its place in the whole log; later events have greater ones
 */
public record LoggedEvent(long position, DomainEventMessage<?> message) {

    /** @throws IllegalArgumentException if the message has no place in the log or belongs to no stream */
    public static LoggedEvent of(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked && message instanceof DomainEventMessage<?> domain) {
            return new LoggedEvent(LogPosition.of(tracked.trackingToken()), domain);
        }
        throw new IllegalArgumentException("The message " + message.getIdentifier() + " is not from the event log.");
    }

    /** @throws IllegalStateException if this version does not know the event's type */
    public DomainEvent event() {
        if (message.getPayload() instanceof DomainEvent event) {
            return event;
        }
        throw new IllegalStateException("This version does not know the type of the event " + id() + ".");
    }

    /** Whose event it is, the assessment's events among them; empty for those of a cohort. */
    public Optional<ParticipantId> participant() {
        return switch (event()) {
            case ParticipantEvent it -> Optional.of(it.participant());
            case AssessmentEvent it -> Optional.of(it.participant());
            default -> Optional.empty();
        };
    }

    /** The id of the participant whose event it is; none if it is a cohort's. */
    public List<String> participants() {
        return participant().map(it -> List.of(it.value())).orElseGet(List::of);
    }

    /** What keeps its order: the participant whose event it is, the assessment's events among them, or the cohort. */
    public String subject() {
        return ParticipantSequence.subject(stream());
    }

    public String id() {
        return message.getIdentifier();
    }

    /** The id of the stream, such as {@code participant-…}. */
    public String stream() {
        return message.getAggregateIdentifier();
    }

    /** The place in the stream, counted from 0. */
    public long sequence() {
        return message.getSequenceNumber();
    }

    /** When Annals recorded it. */
    public Instant recordedAt() {
        return message.getTimestamp();
    }

    /** A piece of metadata; the keys are in {@link org.annals.kernel.event.EventMetadata}. */
    public Optional<String> metadata(String key) {
        return Optional.ofNullable(message.getMetaData().get(key)).map(Object::toString);
    }

    public <E extends DomainEvent> Recorded<E> as(E event) {
        return new Recorded<>(id(), event);
    }
}
