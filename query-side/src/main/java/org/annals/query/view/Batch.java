package org.annals.query.view;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The working set of the batch that a processing group has in hand, kept with its unit of work. */
final class Batch {

    private static final String RESOURCE = Batch.class.getName();

    private Batch() {}

    /** The working set; the first event of a batch fetches the documents for all of it. */
    static <S, R> WorkingSet<?, ?> of(View<S, R> view, Documents<S, R> documents) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        return unit.getOrComputeResource(RESOURCE, key -> begin(unit, view, documents));
    }

    /**
     * Writes what the current batch has changed so far. Called before anything that says that the events are dealt
     * with, a token or a dead letter: without transactions the order of writing is all the safety there is.
     */
    static void write() {
        CurrentUnitOfWork.ifStarted(unit -> {
            WorkingSet<?, ?> documents = unit.getResource(RESOURCE);
            if (documents != null) {
                documents.write();
            }
        });
    }

    private static <S, R> WorkingSet<S, R> begin(UnitOfWork<?> unit, View<S, R> view, Documents<S, R> documents) {
        WorkingSet<S, R> set = new WorkingSet<>(view, documents);
        set.fetch(messages(unit).stream().map(LoggedEvent::of).toList());
        unit.onPrepareCommit(it -> write());
        return set;
    }

    private static List<? extends EventMessage<?>> messages(UnitOfWork<?> unit) {
        List<? extends Message<?>> all =
                unit instanceof BatchingUnitOfWork<?> batch ? batch.getMessages() : List.of(unit.getMessage());
        return all.stream().map(it -> (EventMessage<?>) it).toList();
    }
}
