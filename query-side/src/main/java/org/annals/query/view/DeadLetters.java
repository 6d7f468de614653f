package org.annals.query.view;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.serialization.Serializer;

/**
 * The events that one copy of a view could not take in, each with those of the same participant that came after it. A
 * letter is stored only after the documents of the events before it, for the reason that {@link Tokens} gives.
 */
final class DeadLetters extends MongoSequencedDeadLetterQueue<EventMessage<?>> {

    DeadLetters(MongoTemplate mongo, Serializer serializer, Copy copy) {
        // No bounds: a full queue would stop the view for everybody.
        super(builder(mongo, serializer).processingGroup(copy.collection()));
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        Batch.write();
        super.enqueue(sequence, letter);
    }

    private static Builder<EventMessage<?>> builder(MongoTemplate mongo, Serializer serializer) {
        return new Builder<EventMessage<?>>()
                .mongoTemplate(mongo)
                .serializer(serializer)
                .maxSequences(Integer.MAX_VALUE)
                .maxSequenceSize(Integer.MAX_VALUE);
    }
}
