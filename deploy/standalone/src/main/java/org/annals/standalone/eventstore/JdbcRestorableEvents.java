package org.annals.standalone.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.standalone.postgres.DatabaseAddress;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An event table that takes in the events of a log. */
public final class JdbcRestorableEvents implements RestorableEvents {

    private static final String COPY = """
            copy domainevententry (globalindex, aggregateidentifier, sequencenumber, type, eventidentifier, payloadtype,
              payloadrevision, timestamp, metadata, payload)
            from stdin (format binary)
            """;

    private final DataSource connections;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final RestorationMark mark;
    private final Runnable end;

    private JdbcRestorableEvents(DataSource connections, Runnable end) {
        this.connections = connections;
        this.end = end;
        this.database = JdbcClient.create(connections);
        this.mark = new RestorationMark(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
    }

    /** Makes the tables if they are not there. */
    public static JdbcRestorableEvents at(DatabaseAddress address) {
        HikariDataSource pool = Connections.forLongWork(address);
        JdbcRestorableEvents events = new JdbcRestorableEvents(pool, pool::close);
        new EventTables(events.database, events.transaction).bringUpToDate();
        return events;
    }

    /** @param connections to tables that are up to date; they stay open */
    static JdbcRestorableEvents in(DataSource connections) {
        return new JdbcRestorableEvents(connections, () -> {});
    }

    @Override
    public void begin() {
        mark.set();
    }

    @Override
    public void finish() {
        mark.remove();
    }

    @Override
    public boolean isBegun() {
        return mark.isSet();
    }

    @Override
    public StoredEvents stored() {
        return new JdbcStoredEvents(connections, new SettledPositions(database));
    }

    /** With the position that it had, unless it counts from 0, as Axon Server does: PostgreSQL counts from 1. */
    @Override
    public ExportedEvent here(ExportedEvent event) {
        long index = event.leaf().index();
        return event.position() == index ? new ExportedEvent(index + 1, event.leaf()) : event;
    }

    @Override
    public void append(long last, List<ExportedEvent> events) {
        byte[] rows = RowsToCopy.of(events);
        transaction.executeWithoutResult(status -> {
            mustBeLast(last);
            new JdbcTemplate(connections).execute((Connection connection) -> copy(rows, connection));
            database.sql("select setval(pg_get_serial_sequence('domainevententry', 'globalindex'), ?)")
                    .param(events.getLast().position())
                    .query(Long.class)
                    .single();
        });
    }

    @Override
    public void close() {
        end.run();
    }

    /** And nobody may write before all is committed. */
    private void mustBeLast(long last) {
        database.sql("lock table domainevententry in share row exclusive mode").update();
        long now = database.sql("select coalesce(max(globalindex), ?) from domainevententry")
                .param(StoredEvents.START)
                .query(Long.class)
                .single();
        if (now != last) {
            throw new CannotRestore("Somebody else writes to this event store; stop every Annals that uses it.");
        }
    }

    private static long copy(byte[] rows, Connection connection) {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(rows));
        } catch (SQLException e) {
            throw EventsNotTaken.because(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
