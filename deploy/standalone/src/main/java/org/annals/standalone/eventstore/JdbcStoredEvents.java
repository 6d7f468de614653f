package org.annals.standalone.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the event table, in the bytes in which PostgreSQL copies them: see {@link CopiedRow}. */
final class JdbcStoredEvents implements StoredEvents {

    /** The columns in the order of the fields of an {@link EventLeaf}. */
    private static final String ROWS = """
            copy (
              select globalindex, aggregateidentifier, sequencenumber, type, eventidentifier, payloadtype, payloadrevision,
                timestamp, metadata, payload
              from domainevententry where %s order by globalindex limit %d
            ) to stdout (format binary)
            """;

    private final DataSource database;
    private final SettledPositions positions;

    JdbcStoredEvents(DataSource database, SettledPositions positions) {
        this.database = database;
        this.positions = positions;
    }

    @Override
    public long settled() {
        return positions.look();
    }

    @Override
    public void read(long after, long upTo, long limit, LeafSink sink) {
        copy("globalindex > %d and globalindex <= %d".formatted(after, upTo), limit, sink);
    }

    @Override
    public void read(long[] positions, LeafSink sink) {
        String list = LongStream.of(positions).mapToObj(Long::toString).collect(Collectors.joining(","));
        copy("globalindex = any ('{%s}'::bigint[])".formatted(list), positions.length, sink);
    }

    @Override
    public OptionalLong positionOf(String eventId) {
        return JdbcClient.create(database)
                .sql("select globalindex from domainevententry where eventidentifier = ?")
                .param(eventId)
                .query(Long.class)
                .optional()
                .stream()
                .mapToLong(Long::longValue)
                .findAny();
    }

    private void copy(String which, long limit, LeafSink sink) {
        try (Connection connection = database.getConnection()) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            give(copies.copyOut(ROWS.formatted(which, limit)), sink);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The stored events cannot be read.", e);
        }
    }

    private static void give(CopyOut rows, LeafSink sink) throws SQLException {
        try {
            for (byte[] message = rows.readFromCopy(); message != null; message = rows.readFromCopy()) {
                CopiedRow.of(message).give(sink);
            }
        } finally {
            if (rows.isActive()) {
                rows.cancelCopy();
            }
        }
    }
}
