package org.annals.standalone.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** A row of the event table as Axon sees it. Its time is parsed when somebody asks for it. */
final class StoredEntry extends GenericDomainEventEntry<byte[]> {

    private final String time;
    private final TimesRead times;

    /** @throws SQLException if the row lacks a column of the schema */
    StoredEntry(ResultSet row, EventSchema schema, TimesRead times) throws SQLException {
        super(
                row.getString(schema.typeColumn()),
                row.getString(schema.aggregateIdentifierColumn()),
                row.getLong(schema.sequenceNumberColumn()),
                row.getString(schema.eventIdentifierColumn()),
                row.getString(schema.timestampColumn()),
                row.getString(schema.payloadTypeColumn()),
                row.getString(schema.payloadRevisionColumn()),
                row.getBytes(schema.payloadColumn()),
                row.getBytes(schema.metaDataColumn()));
        this.time = row.getString(schema.timestampColumn());
        this.times = times;
    }

    @Override
    public Instant getTimestamp() {
        return times.parse(time);
    }
}
