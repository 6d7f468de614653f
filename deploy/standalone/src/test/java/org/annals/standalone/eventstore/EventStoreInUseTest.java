package org.annals.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.annals.standalone.AnnalsTest;
import org.annals.standalone.postgres.EmbeddedPostgres;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Spring Boot and Axon can silently leave the store out: so it is said here which one is in use. */
@AnnalsTest
class EventStoreInUseTest {

    @Test
    void events_are_kept_by_our_engine(@Autowired EventStore store, @Autowired EventStorageEngine engine) {
        assertThat(store).isInstanceOf(EmbeddedEventStore.class);
        assertThat(engine).isInstanceOf(SettledEventStorageEngine.class);
    }

    @Test
    void it_writes_to_the_embedded_postgresql(
            @Autowired HikariDataSource connections, @Autowired EmbeddedPostgres postgres) {
        assertThat(connections.getJdbcUrl()).isEqualTo(postgres.address().url());
    }

    @Test
    void what_is_decided_together_is_written_in_one_transaction(@Autowired TransactionManager transactions) {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void with_axon_server_there_is_no_database() {
        new ApplicationContextRunner()
                .withPropertyValues("axon.axonserver.enabled=true")
                .withUserConfiguration(JdbcEventStoreConfiguration.class)
                .run(context -> assertThat(context).doesNotHaveBean(DataSource.class));
    }
}
