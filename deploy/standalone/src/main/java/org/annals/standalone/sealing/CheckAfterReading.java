package org.annals.standalone.sealing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.sealing.Sealing;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/**
 * Checks that what is sealed in an event was sealed for it. As an upcaster it sees every event as it is stored, whatever
 * the store, when somebody wants to know what stands in it.
 */
final class CheckAfterReading extends SingleEventUpcaster {

    private final Map<String, Optional<Class<?>>> sealedTypes = new ConcurrentHashMap<>();

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return sealedType(event.getType()).isPresent();
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        Class<?> type = sealedType(event.getType()).orElseThrow();
        return event.upcastPayload(event.getType(), byte[].class, json -> {
            Sealing.requireInPlace(event.getMessageIdentifier(), type, json);
            return json;
        });
    }

    private Optional<Class<?>> sealedType(SerializedType type) {
        return sealedTypes.computeIfAbsent(type.getName(), CheckAfterReading::find);
    }

    private static Optional<Class<?>> find(String name) {
        try {
            Class<?> type = Class.forName(name);
            return DomainEvent.class.isAssignableFrom(type) && Sealing.concerns(type)
                    ? Optional.of(type)
                    : Optional.empty();
        } catch (ClassNotFoundException unknown) {
            return Optional.empty();
        }
    }
}
