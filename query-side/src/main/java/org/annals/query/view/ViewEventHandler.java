package org.annals.query.view;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;

/** Folds the events of a processing group into the view. */
record ViewEventHandler<S, R>(View<S, R> view, Copy copy, Documents<S, R> documents, LiveSegments<S, R> segments)
        implements EventMessageHandler {

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return message instanceof DomainEventMessage;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        Optional<LiveSegment<S, R>> segment = Batch.segment(copy, segments);
        if (segment.isPresent()) {
            Batch.documents(segment.get()).apply(message, segments.isCareful());
        } else {
            alone(message);
        }
        return null;
    }

    /** A dead letter that is tried again is written at once: the letter is dropped right after. */
    private void alone(EventMessage<?> message) {
        WorkingSet<S, R> one = new WorkingSet<>(view, documents);
        one.fetch(List.of(LoggedEvent.of(message)));
        one.apply(message, true);
        one.write();
    }
}
