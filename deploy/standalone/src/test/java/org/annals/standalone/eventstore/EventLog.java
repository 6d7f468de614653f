package org.annals.standalone.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.annals.standalone.postgres.DatabaseAddress;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An event log with readers as the application has them, and with transactions in which a test can linger. */
record EventLog(
        HikariDataSource connections,
        TransactionManager transactions,
        SettledEventStorageEngine engine,
        DatabaseClock clock,
        StoredStreams streams)
        implements AutoCloseable {

    static EventLog in(DatabaseAddress address, String schema) {
        DatabaseAddress own =
                new DatabaseAddress(address.url() + "?currentSchema=" + schema, address.username(), address.password());
        HikariDataSource connections = Connections.to(own);
        JdbcClient database = JdbcClient.create(connections);
        database.sql("create schema " + schema).update();
        JdbcTransactionManager transactions = new JdbcTransactionManager(connections);
        new EventTables(database, new TransactionTemplate(transactions)).bringUpToDate();
        return of(connections, new SpringTransactionManager(transactions), new SettledPositions(database));
    }

    private static EventLog of(
            HikariDataSource connections, TransactionManager transactions, SettledPositions settled) {
        Serializer json = Jackson3Serializer.builder().build();
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(connections))
                .transactionManager(transactions)
                .eventSerializer(json)
                .snapshotSerializer(json);
        JdbcClient database = JdbcClient.create(connections);
        return new EventLog(
                connections,
                transactions,
                SettledEventStorageEngine.of(builder, settled),
                new DatabaseClock(database, settled),
                new StoredStreams(database, json, NoOpEventUpcaster.INSTANCE));
    }

    /** Appends the event that begins the aggregate of this name, as the application would. */
    void append(String aggregate) {
        append(aggregate, 0);
    }

    void append(String aggregate, long sequence) {
        engine.appendEvents(new GenericDomainEventMessage<>("Test", aggregate, sequence, "payload"));
    }

    /** The names of the aggregates whose events a reader sees that begins after this token. */
    List<String> after(TrackingToken token) {
        return events(token).map(EventLog::aggregate).toList();
    }

    List<String> all() {
        return after(null);
    }

    Stream<? extends TrackedEventMessage<?>> events(TrackingToken token) {
        return engine.readEvents(token, false);
    }

    static String aggregate(TrackedEventMessage<?> event) {
        return ((DomainEventMessage<?>) event).getAggregateIdentifier();
    }

    /** A transaction that stays open until the test ends it. */
    Lingering begin() throws SQLException {
        Connection connection = connections.getConnection();
        connection.setAutoCommit(false);
        return new Lingering(connection);
    }

    @Override
    public void close() {
        connections.close();
    }

    /** Its events were recorded an hour ago: no clock could mistake them for new ones. */
    record Lingering(Connection connection) implements AutoCloseable {

        void takeTransactionId() throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_current_xact_id()");
            }
        }

        void append(String aggregate) throws SQLException {
            String insert = """
                    insert into domainevententry
                    (eventidentifier, aggregateidentifier, sequencenumber, timestamp, payloadtype, payload, metadata)
                    values (?, ?, 0, ?, 'java.lang.String', '"payload"'::bytea, '{}'::bytea)
                    """;
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                statement.setString(1, "event of " + aggregate);
                statement.setString(2, aggregate);
                statement.setString(3, Instant.now().minusSeconds(3600).toString());
                statement.executeUpdate();
            }
        }

        void commit() throws SQLException {
            connection.commit();
        }

        void rollback() throws SQLException {
            connection.rollback();
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
