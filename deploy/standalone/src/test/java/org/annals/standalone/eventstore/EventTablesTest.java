package org.annals.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(FreshEventLog.class)
class EventTablesTest {

    @Test
    void tables_that_are_up_to_date_are_left_alone(EventLog log) {
        log.append("aggregate");
        tables(log).bringUpToDate();
        assertThat(log.all()).containsExactly("aggregate");
    }

    @Test
    void processes_that_start_at_the_same_time_make_them_once(EventLog log) {
        JdbcClient.create(log.connections())
                .sql("drop table domainevententry, snapshotevententry, annals_schema")
                .update();
        CompletableFuture<?>[] starts = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(tables(log)::bringUpToDate))
                .toArray(CompletableFuture<?>[]::new);
        assertThat(CompletableFuture.allOf(starts)).succeedsWithin(Duration.ofSeconds(30));
    }

    private static EventTables tables(EventLog log) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(log.connections());
        return new EventTables(JdbcClient.create(log.connections()), new TransactionTemplate(transactions));
    }
}
