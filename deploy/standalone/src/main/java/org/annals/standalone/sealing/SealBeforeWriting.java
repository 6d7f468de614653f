package org.annals.standalone.sealing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.sealing.Sealing;
import org.annals.kernel.sealing.Sealing.Unsealed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Has the keys of all events of a unit of work at hand before the first of them is written, and seals each. */
final class SealBeforeWriting implements MessageDispatchInterceptor<EventMessage<?>> {

    private final Sealing sealing;

    SealBeforeWriting(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        sealing.prepare(events.stream().flatMap(SealBeforeWriting::unsealed));
        return (place, event) ->
                event instanceof DomainEventMessage<?> it && Sealing.concerns(it.getPayloadType()) ? sealed(it) : event;
    }

    private static Stream<Unsealed> unsealed(EventMessage<?> event) {
        return event.getPayload() instanceof DomainEvent it
                ? Stream.of(new Unsealed(event.getIdentifier(), it))
                : Stream.empty();
    }

    private <T> EventMessage<T> sealed(DomainEventMessage<T> event) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                new SealedContent<>(event, event.getMetaData(), sealing),
                event::getTimestamp);
    }
}
