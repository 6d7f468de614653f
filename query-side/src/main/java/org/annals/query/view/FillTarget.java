package org.annals.query.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** A new copy of a view while it is being filled; nobody else reads or writes it yet. */
final class FillTarget<S, R> {

    /** Past this many events the documents are written, and fetched again when they are needed: a bound for memory. */
    private static final int MOST_AT_HAND = 120_000;

    private final View<S, R> view;
    private final Copy copy;
    private final boolean careful;
    private final WorkingSet<S, R> documents;
    private final DeadLetters deadLetters;
    private final Set<String> parked = new HashSet<>();
    private boolean allAtHand = true;
    private int eventsAtHand;

    FillTarget(View<S, R> view, Copy copy, ViewStore store, boolean careful) {
        Documents<S, R> collection = store.documents(view, copy);
        collection.createIndexes();
        this.view = view;
        this.copy = copy;
        this.careful = careful;
        this.documents = new WorkingSet<>(view, collection);
        this.deadLetters = store.deadLetters(copy, documents::write);
    }

    View<S, R> view() {
        return view;
    }

    Copy copy() {
        return copy;
    }

    void apply(List<? extends EventMessage<?>> events) {
        if (!allAtHand) {
            documents.fetch(events.stream().map(LoggedEvent::of).toList());
        }
        events.forEach(this::apply);
        eventsAtHand += events.size();
        if (eventsAtHand > MOST_AT_HAND) {
            write();
            documents.forget();
            allAtHand = false;
            eventsAtHand = 0;
        }
    }

    void write() {
        documents.write();
    }

    private void apply(EventMessage<?> message) {
        if (!parked.isEmpty() && parked.contains(sequence(message))) {
            deadLetters.enqueue(sequence(message), new GenericDeadLetter<EventMessage<?>>(sequence(message), message));
            return;
        }
        try {
            documents.apply(message, careful);
        } catch (FoldFailed e) {
            park(message, e.reason());
        }
    }

    private void park(EventMessage<?> message, ThrowableCause cause) {
        String sequence = sequence(message);
        parked.add(sequence);
        deadLetters.enqueue(sequence, new GenericDeadLetter<EventMessage<?>>(sequence, message, cause));
    }

    private static String sequence(EventMessage<?> message) {
        return ParticipantSequence.INSTANCE.getSequenceIdentifierFor(message);
    }
}
