package org.annals.query.view;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.serialization.Serializer;

/** The events that one copy of a view could not take in, each with those of the same participant that came after it. */
final class DeadLetters extends MongoSequencedDeadLetterQueue<EventMessage<?>> {

    private final Runnable before;

    /** @param before done before each letter is stored */
    DeadLetters(MongoTemplate mongo, Serializer serializer, Copy copy, Runnable before) {
        super(builder(mongo, serializer).processingGroup(copy.collection()));
        this.before = before;
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        before.run();
        super.enqueue(sequence, letter);
    }

    /** Without bounds: a full queue would stop the view for everybody. */
    private static Builder<EventMessage<?>> builder(MongoTemplate mongo, Serializer serializer) {
        return new Builder<EventMessage<?>>()
                .mongoTemplate(mongo)
                .serializer(serializer)
                .maxSequences(Integer.MAX_VALUE)
                .maxSequenceSize(Integer.MAX_VALUE);
    }
}
