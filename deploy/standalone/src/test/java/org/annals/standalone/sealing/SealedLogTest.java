package org.annals.standalone.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.sealing.PersonKeys;
import org.annals.kernel.sealing.SealBroken;
import org.annals.standalone.AnnalsTest;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reaches the database is sealed, and what comes back opens where it belongs and nowhere else. */
@AnnalsTest
class SealedLogTest {

    private static final Personal REASON = new Personal("because Ann said so");

    @Autowired
    private EventStore events;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private PersonKeys keys;

    @Autowired
    private DataSource database;

    private final ParticipantId ann = ParticipantId.of(UUID.randomUUID());

    @Test
    void no_personal_data_reaches_the_database() {
        publish(0);

        assertThat(stored(0)).contains("sealed:1:" + ann.value()).doesNotContain("Ann");
    }

    @Test
    void whoever_asks_for_it_sees_it() {
        publish(0);

        assertThat(read().reason()).isEqualTo(REASON);
    }

    @Test
    void it_is_gone_with_the_person_s_key() {
        publish(0);
        keys.destroy(List.of(ann.value()));

        assertThat(read().reason()).isEqualTo(Personal.ERASED);
    }

    @Test
    void what_was_copied_from_another_event_is_found() {
        publish(0);
        publish(1);
        JdbcClient.create(database)
                .sql(
                        "update domainevententry set payload = ?::bytea where aggregateidentifier = ? and sequencenumber = 0")
                .param(stored(1).getBytes(UTF_8))
                .param(ann.value())
                .update();

        assertThatThrownBy(this::read).isInstanceOf(SealBroken.class);
    }

    private void publish(long sequence) {
        CreditsUpheld upheld = new CreditsUpheld(ann, REASON, "lead.moss", LocalDate.of(2026, 5, 4));
        transactions.executeInTransaction(
                () -> events.publish(new GenericDomainEventMessage<>("Participant", ann.value(), sequence, upheld)));
    }

    private CreditsUpheld read() {
        return transactions.fetchInTransaction(
                () -> (CreditsUpheld) events.readEvents(ann.value()).next().getPayload());
    }

    private String stored(long sequence) {
        byte[] payload = JdbcClient.create(database)
                .sql("select payload from domainevententry where aggregateidentifier = ? and sequencenumber = ?")
                .param(ann.value())
                .param(sequence)
                .query(byte[].class)
                .single();
        return new String(payload, UTF_8);
    }
}
