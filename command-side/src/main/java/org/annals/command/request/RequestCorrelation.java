package org.annals.command.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.kernel.event.EventMetadata;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Carries a command's origin into the metadata of its events */
final class RequestCorrelation implements CorrelationDataProvider {

    private static final List<String> ALWAYS =
            List.of(EventMetadata.ACTOR, EventMetadata.ORIGIN, EventMetadata.CORRELATION_ID);

    private static final List<String> IF_THERE = List.of(
            EventMetadata.KEY,
            EventMetadata.FINGERPRINT,
            EventMetadata.FILE,
            EventMetadata.LINE,
            EventMetadata.ON_BEHALF_OF,
            EventMetadata.RECORDED_AT);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> carried = new HashMap<>();
        carried.put(EventMetadata.CAUSATION_ID, message.getIdentifier());
        ALWAYS.forEach(key -> carry(message, key, carried));
        IF_THERE.forEach(key -> carry(message, key, carried));
        return carried;
    }

    private static void carry(Message<?> message, String key, Map<String, Object> carried) {
        Object value = message.getMetaData().get(key);
        if (value != null) {
            carried.put(key, value);
        }
    }
}
