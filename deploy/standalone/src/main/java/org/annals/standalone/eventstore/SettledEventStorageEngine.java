package org.annals.standalone.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's engine for JDBC, with readers that see the log in order and never pass a hole that may still be filled: they
 * wait before it until it is filled or settled (see {@link SettledPositions}). So whatever is committed, however late,
 * is read, and nothing has to be remembered about holes that were passed.
 */
final class SettledEventStorageEngine extends JdbcEventStorageEngine {

    /** Events of a read; most aggregates have fewer, so one read loads them. */
    static final int BATCH = 1000;

    private static final GapAwareTrackingToken BEGINNING = token(0);

    private final SettledPositions positions;
    private final TimesRead times = new TimesRead();

    private SettledEventStorageEngine(Builder builder, SettledPositions positions) {
        super(builder);
        this.positions = positions;
    }

    /** @param builder knows where the events are and how they are serialized */
    static SettledEventStorageEngine of(Builder builder, SettledPositions positions) {
        builder.persistenceExceptionResolver(new UniqueViolations());
        builder.batchSize(BATCH).finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
        // A hole is forgotten when it is filled or settled, not when it is old or far.
        builder.gapTimeout(Integer.MAX_VALUE)
                .maxGapOffset(Integer.MAX_VALUE)
                .gapCleaningThreshold(Integer.MAX_VALUE)
                .extendedGapCheckEnabled(false);
        return new SettledEventStorageEngine(builder, positions);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        GapAwareTrackingToken token = (GapAwareTrackingToken) Objects.requireNonNullElse(lastToken, BEGINNING);
        long settled = positions.known();
        List<? extends TrackedEventData<?>> events = super.fetchTrackedEvents(token, batchSize);
        int readable = new Holes(token, events).eventsBeforeFirstAbove(settled);
        if (readable < events.size()) {
            settled = positions.look();
            events = super.fetchTrackedEvents(token, batchSize);
            readable = new Holes(token, events).eventsBeforeFirstAbove(settled);
        }
        return events.subList(0, readable);
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        return super.appendEvents(connection, RecordedNow.date(events, connection), serializer);
    }

    /** The next events, however far apart their positions are; Axon asks for a range of positions instead. */
    @Override
    protected PreparedStatement readEventData(Connection connection, TrackingToken token, int batchSize)
            throws SQLException {
        PreparedStatement next = connection.prepareStatement("select " + schema().trackedEventFields()
                + " from domainevententry where globalindex >= ? and (globalindex > ? or globalindex = any (?))"
                + " order by globalindex limit ?");
        GapAwareTrackingToken after = (GapAwareTrackingToken) token;
        next.setLong(1, after.hasGaps() ? after.getGaps().first() : after.getIndex());
        next.setLong(2, after.getIndex());
        next.setArray(3, connection.createArrayOf("bigint", after.getGaps().toArray()));
        next.setInt(4, batchSize);
        return next;
    }

    /**
     * The token of an event remembers only the holes of a head token; others have been settled before they are passed. So
     * it does not matter how old the event is, and its time is not parsed here, which took a tenth of reading the log.
     */
    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet event, GapAwareTrackingToken previous)
            throws SQLException {
        long position = event.getLong(schema().globalIndexColumn());
        GapAwareTrackingToken before = position < previous.getIndex() ? previous : token(position - 1);
        return new TrackedDomainEventData<>(before.advanceTo(position, Integer.MAX_VALUE), getDomainEventData(event));
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet event) throws SQLException {
        return new StoredEntry(event, schema(), times);
    }

    /** Before the first event, even if that is not committed yet. */
    @Override
    public TrackingToken createTailToken() {
        return BEGINNING;
    }

    /** At the last event that can be seen, with the holes before it that may still be filled. */
    @Override
    public @Nullable TrackingToken createHeadToken() {
        long settled = positions.look();
        List<Long> above = positions.above(settled);
        if (above.isEmpty()) {
            return settled == 0 ? null : token(settled);
        }
        Set<Long> open = new TreeSet<>();
        LongStream.range(settled + 1, above.getLast()).forEach(open::add);
        above.forEach(open::remove);
        return GapAwareTrackingToken.newInstance(above.getLast(), open);
    }

    /** Before the first event that was recorded at this instant or later, and never after a hole that may still be filled. */
    @Override
    public TrackingToken createTokenAt(Instant recorded) {
        long settled = positions.look();
        TrackingToken at = super.createTokenAt(recorded);
        return token(at == null ? 0 : Math.min(settled, at.position().orElseThrow()));
    }

    /** Who begins an aggregate that somebody else has just begun is as late as who goes on with it: to Axon, it is not. */
    @Override
    protected void handlePersistenceException(Exception exception, EventMessage<?> failedEvent) {
        try {
            super.handlePersistenceException(exception, failedEvent);
        } catch (AggregateStreamCreationException late) {
            throw new ConcurrencyException(late.getMessage(), exception);
        }
    }

    private static GapAwareTrackingToken token(long position) {
        return GapAwareTrackingToken.newInstance(position, Set.of());
    }
}
