package org.annals.command.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.identifier.IdentityKeyMade;
import org.annals.kernel.personal.Personal;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** The key behind participant ids, kept in the event log: whoever starts first on an empty log makes it. */
@Component
class IdentityKey {

    private static final String STREAM = "identity";
    private static final int BYTES = 32;

    private final EventStore events;
    private final TransactionManager transactions;
    private final Clock clock;

    IdentityKey(EventStore events, TransactionManager transactions, Clock clock) {
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    byte[] findOrMake() {
        return find().orElseGet(() -> {
            try {
                transactions.executeInTransaction(this::make);
            } catch (ConcurrencyException lost) {
                // another process made it in the same moment; its key is the key
            }
            return find().orElseThrow(() -> new IllegalStateException("The identity key could not be stored."));
        });
    }

    private Optional<byte[]> find() {
        return transactions.fetchInTransaction(() -> {
            DomainEventStream stream = events.readEvents(STREAM);
            return stream.hasNext()
                    ? Optional.of(decode((IdentityKeyMade) stream.next().getPayload()))
                    : Optional.empty();
        });
    }

    private void make() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        IdentityKeyMade made =
                new IdentityKeyMade(new Personal(Base64.getEncoder().encodeToString(key)), LocalDate.now(clock));
        Map<String, String> metadata = Map.of(
                EventMetadata.ACTOR,
                "system",
                EventMetadata.ORIGIN,
                "system",
                EventMetadata.CORRELATION_ID,
                STREAM,
                EventMetadata.CAUSATION_ID,
                STREAM);
        events.publish(new GenericDomainEventMessage<>("Identity", STREAM, 0, made, metadata));
    }

    private static byte[] decode(IdentityKeyMade made) {
        return Base64.getDecoder().decode(made.key().value());
    }
}
