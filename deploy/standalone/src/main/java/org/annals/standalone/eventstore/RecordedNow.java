package org.annals.standalone.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * Dates events by the database's clock at the moment of writing, under the lock that writers hold until everybody can
 * see what they wrote. So whoever looks at the clock first, and at the holders of the lock then, knows everybody who may
 * still bring an event of an earlier time; the time at which a process made the event up says nothing of the kind.
 * The time is in whole milliseconds: no more is stored, in this store or another.
 */
final class RecordedNow {

    private static final String LOCK_AND_LOOK =
            "lock table domainevententry in row exclusive mode; select clock_timestamp()";

    private RecordedNow() {}

    /** The events with this moment as their time. The connection has to be in the transaction that writes them. */
    static List<? extends EventMessage<?>> date(List<? extends EventMessage<?>> events, Connection connection)
            throws SQLException {
        Instant now = lockAndLook(connection);
        return events.stream().map(event -> dated(event, now)).toList();
    }

    private static EventMessage<?> dated(EventMessage<?> event, Instant now) {
        return event instanceof DomainEventMessage<?> it
                ? new GenericDomainEventMessage<>(
                        it.getType(), it.getAggregateIdentifier(), it.getSequenceNumber(), it, () -> now)
                : event;
    }

    private static Instant lockAndLook(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK_AND_LOOK);
            statement.getMoreResults();
            try (ResultSet time = statement.getResultSet()) {
                time.next();
                return DatabaseClock.inMillis(
                        time.getObject(1, OffsetDateTime.class).toInstant());
            }
        }
    }
}
