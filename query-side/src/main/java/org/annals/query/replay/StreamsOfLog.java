package org.annals.query.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.annals.query.view.LogPass;
import org.annals.query.view.LogPosition;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/** Single streams of an event store that tells positions only to those who read the whole log: correct, and slow. */
record StreamsOfLog(StreamableMessageSource<TrackedEventMessage<?>> log, Executor threads) implements EventStreams {

    @Override
    public List<TrackedEventMessage<?>> read(Collection<String> streams) {
        Set<String> wanted = Set.copyOf(streams);
        List<TrackedEventMessage<?>> found = new ArrayList<>();
        try (LogPass pass = new LogPass(log, threads)) {
            pass.to(
                    LogPosition.of(log.createHeadToken()),
                    chunk -> chunk.stream()
                            .filter(it -> it instanceof DomainEventMessage<?> event
                                    && wanted.contains(event.getAggregateIdentifier()))
                            .forEach(found::add));
        }
        return found;
    }
}
