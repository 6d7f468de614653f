package org.annals.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.annals.standalone.eventstore.EventLog.Lingering;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshEventLog.class)
class SettledEventStorageEngineTest {

    @Test
    void events_are_read_in_the_order_of_their_positions(EventLog log) {
        log.append("first");
        log.append("second");
        assertThat(log.all()).containsExactly("first", "second");
    }

    @Test
    void a_reader_goes_on_where_its_token_is(EventLog log) {
        log.append("first");
        log.append("second");
        TrackingToken token = log.events(null).findFirst().orElseThrow().trackingToken();
        assertThat(log.after(token)).containsExactly("second");
    }

    @Test
    void an_event_that_is_committed_late_is_not_skipped(EventLog log) throws SQLException {
        try (Lingering late = log.begin()) {
            log.append("before");
            late.append("late");
            log.append("after");
            assertThat(log.all()).containsExactly("before");
            late.commit();
            assertThat(log.all()).containsExactly("before", "late", "after");
        }
    }

    @Test
    void whoever_takes_the_earlier_position_with_the_later_transaction_id_is_waited_for(EventLog log)
            throws SQLException {
        try (Lingering older = log.begin();
                Lingering younger = log.begin()) {
            older.takeTransactionId();
            younger.append("earlier position");
            older.append("later position");
            older.commit();
            assertThat(log.all()).isEmpty();
            younger.commit();
            assertThat(log.all()).containsExactly("earlier position", "later position");
        }
    }

    @Test
    void a_position_of_a_transaction_that_failed_is_passed(EventLog log) throws SQLException {
        try (Lingering failing = log.begin()) {
            failing.append("failed");
            log.append("after");
            failing.rollback();
            assertThat(log.all()).containsExactly("after");
        }
    }

    @Test
    void a_position_that_was_given_up_is_passed_although_somebody_else_writes(EventLog log) throws SQLException {
        try (Lingering failing = log.begin();
                Lingering other = log.begin()) {
            failing.append("failed");
            log.append("after");
            assertThat(log.all()).isEmpty();
            failing.rollback();
            other.append("not yet");
            assertThat(log.all()).containsExactly("after");
        }
    }

    @Test
    void a_hole_wider_than_a_read_is_passed(EventLog log) throws SQLException {
        try (Lingering failing = log.begin()) {
            for (int i = 0; i <= SettledEventStorageEngine.BATCH; i++) {
                failing.append("failed " + i);
            }
            failing.rollback();
        }
        log.append("after");
        assertThat(log.all()).containsExactly("after");
    }

    @Test
    void more_events_than_fit_into_a_read_are_all_read(EventLog log) throws SQLException {
        List<String> names = IntStream.rangeClosed(0, SettledEventStorageEngine.BATCH)
                .mapToObj(Integer::toString)
                .toList();
        try (Lingering many = log.begin()) {
            for (String name : names) {
                many.append(name);
            }
            many.commit();
        }
        assertThat(log.all()).isEqualTo(names);
    }

    @Test
    void a_token_remembers_no_holes(EventLog log) throws SQLException {
        try (Lingering failing = log.begin()) {
            failing.append("failed");
            failing.rollback();
        }
        log.append("after");
        TrackingToken token = log.events(null).findFirst().orElseThrow().trackingToken();
        assertThat(token).isEqualTo(GapAwareTrackingToken.newInstance(2, List.of()));
    }

    @Test
    void the_tail_is_before_the_first_event_even_if_that_is_committed_late(EventLog log) throws SQLException {
        try (Lingering late = log.begin()) {
            late.append("first");
            log.append("second");
            TrackingToken tail = log.engine().createTailToken();
            late.commit();
            assertThat(log.after(tail)).containsExactly("first", "second");
        }
    }

    @Test
    void an_empty_log_has_no_head(EventLog log) {
        assertThat(log.engine().createHeadToken()).isNull();
    }

    @Test
    void the_head_is_at_the_last_event_that_was_committed(EventLog log) throws SQLException {
        try (Lingering late = log.begin()) {
            late.append("late");
            log.append("committed");
            assertThat(log.engine().createHeadToken().position()).isEqualTo(OptionalLong.of(2));
        }
    }

    @Test
    void who_begins_at_the_head_sees_what_was_in_flight_and_what_comes(EventLog log) throws SQLException {
        try (Lingering late = log.begin()) {
            log.append("seen");
            late.append("late");
            log.append("seen too");
            TrackingToken head = log.engine().createHeadToken();
            log.append("new");
            assertThat(log.after(head)).isEmpty();
            late.commit();
            assertThat(log.after(head)).containsExactly("late", "new");
        }
    }

    @Test
    void a_token_for_an_instant_is_before_what_is_in_flight(EventLog log) throws SQLException {
        try (Lingering late = log.begin()) {
            late.append("late");
            Instant now = Instant.now();
            log.append("after");
            TrackingToken token = log.engine().createTokenAt(now);
            late.commit();
            assertThat(log.after(token)).containsExactly("late", "after");
        }
    }

    @Test
    void two_who_write_the_same_event_of_an_aggregate_do_not_both_succeed(EventLog log) {
        log.append("aggregate", 0);
        log.append("aggregate", 1);
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> log.append("aggregate", 1));
    }

    @Test
    void two_who_begin_the_same_aggregate_do_not_both_succeed(EventLog log) {
        log.append("aggregate");
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> log.append("aggregate"));
    }

    @Test
    void the_events_of_an_aggregate_are_read_in_order(EventLog log) {
        log.append("aggregate", 0);
        log.append("other", 0);
        log.append("aggregate", 1);
        assertThat(log.engine().readEvents("aggregate").asStream().map(event -> event.getSequenceNumber()))
                .containsExactly(0L, 1L);
    }
}
