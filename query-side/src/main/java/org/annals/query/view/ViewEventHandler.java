package org.annals.query.view;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;

/** Folds the events of a processing group into the view, batch by batch. */
record ViewEventHandler<S, R>(View<S, R> view, Documents<S, R> documents) implements EventMessageHandler {

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        Batch.of(view, documents).applyWithCare(LoggedEvent.of(message));
        return null;
    }
}
