package org.annals.standalone.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.annals.query.replay.EventStreams;
import org.annals.standalone.role.OnQuerySide;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Single streams of the event table, found by its index on aggregates. */
@OnQuerySide
record StoredStreams(JdbcClient database, Serializer serializer, EventUpcaster upcasters) implements EventStreams {

    private static final String EVENTS = """
            select globalindex, type, aggregateidentifier, sequencenumber, eventidentifier, timestamp,
            payloadtype, payloadrevision, payload, metadata
            from domainevententry where aggregateidentifier in (:streams) order by globalindex
            """;

    @Override
    public List<? extends TrackedEventMessage<?>> read(Collection<String> streams) {
        RowMapper<TrackedEventData<?>> events = (row, number) -> event(row);
        List<TrackedEventData<?>> stored =
                database.sql(EVENTS).param("streams", streams).query(events).list();
        return EventUtils.upcastAndDeserializeTrackedEvents(stored.stream(), serializer, upcasters)
                .toList();
    }

    private static TrackedEventData<?> event(ResultSet row) throws SQLException {
        GlobalSequenceTrackingToken token = new GlobalSequenceTrackingToken(row.getLong("globalindex"));
        return new TrackedDomainEventData<>(
                token,
                new GenericDomainEventEntry<>(
                        row.getString("type"),
                        row.getString("aggregateidentifier"),
                        row.getLong("sequencenumber"),
                        row.getString("eventidentifier"),
                        row.getString("timestamp"),
                        row.getString("payloadtype"),
                        row.getString("payloadrevision"),
                        row.getBytes("payload"),
                        row.getBytes("metadata")));
    }
}
