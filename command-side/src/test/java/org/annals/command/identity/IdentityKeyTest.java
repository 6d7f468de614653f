package org.annals.command.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.annals.kernel.event.EventMetadata;
import org.annals.kernel.identifier.IdentityKeyMade;
import org.annals.kernel.personal.Personal;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** The key behind the participants' ids is made once and stands in the log. */
class IdentityKeyTest {

    private static final IdentityKeyMade MADE = new IdentityKeyMade(
            new Personal("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="), LocalDate.of(2026, 1, 15));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EventStore events = storeOn(engine);

    @Test
    void on_an_empty_log_a_key_of_32_bytes_is_made() {
        assertThat(keyIn(events).findOrMake()).hasSize(32);
    }

    @Test
    void the_key_that_was_made_is_found_again() {
        byte[] made = keyIn(events).findOrMake();

        assertThat(keyIn(events).findOrMake()).isEqualTo(made);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void each_log_has_a_key_of_its_own() {
        assertThat(keyIn(events).findOrMake())
                .isNotEqualTo(keyIn(storeOn(new InMemoryEventStorageEngine())).findOrMake());
    }

    @Test
    void a_key_that_was_stored_before_is_the_key() {
        events.publish(new GenericDomainEventMessage<>("Identity", "identity", 0, MADE));

        assertThat(new String(keyIn(events).findOrMake(), StandardCharsets.UTF_8))
                .isEqualTo("01234567890123456789012345678901");
    }

    @Test
    void its_event_says_who_by_which_way_and_why() {
        keyIn(events).findOrMake();

        assertThat(stored().getFirst().getMetaData())
                .containsKeys(
                        EventMetadata.ACTOR,
                        EventMetadata.ORIGIN,
                        EventMetadata.CORRELATION_ID,
                        EventMetadata.CAUSATION_ID);
    }

    private static EventStore storeOn(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    private static IdentityKey keyIn(EventStore events) {
        return new IdentityKey(events, NoTransactionManager.INSTANCE, CLOCK);
    }

    private List<? extends TrackedEventMessage<?>> stored() {
        return engine.readEvents(null, false).toList();
    }
}
