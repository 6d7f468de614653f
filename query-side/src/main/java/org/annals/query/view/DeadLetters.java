package org.annals.query.view;

import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The events that one copy of a view could not take in, each with those of the same participant that came after it. */
final class DeadLetters extends MongoSequencedDeadLetterQueue<EventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final Copy copy;
    private final ParkedLetters parked;
    private final Runnable before;

    /** @param before done before each letter is stored */
    DeadLetters(MongoTemplate mongo, Serializer serializer, Copy copy, Runnable before) {
        super(new Builder<EventMessage<?>>()
                .mongoTemplate(mongo)
                .serializer(serializer)
                .processingGroup(copy.collection()));
        this.copy = copy;
        this.parked = new ParkedLetters(mongo, serializer, copy);
        this.before = before;
    }

    /**
     * Stores a letter, unless the sequence is further already: a batch may be taken again after its letters were written,
     * and what came before them was folded.
     */
    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        before.run();
        if (LoggedEvent.of(letter.message()).position() > parked.reached(sequence.toString())) {
            super.enqueue(sequence, letter);
            warn("parks", letter);
        }
    }

    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter, UnaryOperator<DeadLetter<? extends EventMessage<?>>> tried) {
        super.requeue(letter, it -> {
            DeadLetter<? extends EventMessage<?>> updated = withCauseItself(tried.apply(it));
            warn("still cannot take in", updated);
            return updated;
        });
    }

    /** Axon wraps the cause of a letter that fails again, as if the wrapper were what had gone wrong. */
    private static DeadLetter<EventMessage<?>> withCauseItself(DeadLetter<? extends EventMessage<?>> letter) {
        @Nullable Cause cause = letter.cause().orElse(null);
        return new GenericDeadLetter<>(
                ParticipantSequence.INSTANCE.getSequenceIdentifierFor(letter.message()),
                letter.message(),
                cause instanceof ThrowableCause it && it.getCause() instanceof ThrowableCause itself ? itself : cause,
                letter.enqueuedAt(),
                letter.lastTouched(),
                letter.diagnostics());
    }

    /** Without bounds: a full queue would stop the view for everybody. */
    @Override
    public boolean isFull(Object sequence) {
        return false;
    }

    /** What only waits behind another letter is no news. */
    private void warn(String what, DeadLetter<? extends EventMessage<?>> letter) {
        letter.cause()
                .ifPresent(cause -> LOG.warn(
                        "The view {} {} the event {} ({}): {}: {}",
                        copy.view(),
                        what,
                        letter.message().getIdentifier(),
                        letter.message().getPayloadType().getSimpleName(),
                        cause.type(),
                        cause.message()));
    }
}
