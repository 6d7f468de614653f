package org.annals.standalone.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.query.evidence.log.StoredEvents;
import org.annals.standalone.postgres.DatabaseAddress;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An event table that takes in events of another one as they were there: place, id, time and every byte. */
public final class RestorableEvents implements AutoCloseable {

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

    private RestorableEvents(DataSource connections, Runnable end) {
        this.connections = connections;
        this.end = end;
        this.database = JdbcClient.create(connections);
        this.mark = new RestorationMark(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
    }

    /** Makes the tables if they are not there. */
    public static RestorableEvents at(DatabaseAddress address) {
        HikariDataSource pool = Connections.to(address);
        RestorableEvents events = new RestorableEvents(pool, pool::close);
        new EventTables(events.database, events.transaction).bringUpToDate();
        return events;
    }

    /** @param connections to tables that are up to date; they stay open */
    static RestorableEvents in(DataSource connections) {
        return new RestorableEvents(connections, () -> {});
    }

    /** From now on no server starts here. */
    public void begin() {
        mark.set();
    }

    /** All is there. */
    public void finish() {
        mark.remove();
    }

    /** Whether it began and did not finish, now or before. */
    public boolean isBegun() {
        return mark.isSet();
    }

    /** What is there already. */
    public StoredEvents stored() {
        return new JdbcStoredEvents(connections, new SettledPositions(database));
    }

    /**
     * Puts events behind those that are there, all or none. What is recorded later comes behind them.
     *
     * @param last position of the last event that is there, as far as the caller knows
     * @throws CannotRestore if another is the last
     * @throws EventsNotTaken if PostgreSQL has something against one of them, such as an id that is there already
     * @throws DataAccessException if it does not answer
     */
    public void append(long last, List<EventLeaf> events) {
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
