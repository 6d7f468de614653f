package org.annals.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.annals.standalone.eventstore.EventLog.Lingering;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshEventLog.class)
class DatabaseClockTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);
    private static final Duration A_MOMENT = Duration.ofMillis(30);

    @Test
    void an_event_is_dated_when_it_is_written_whenever_it_was_made(EventLog log) throws InterruptedException {
        Instant before = settledNow(log);

        log.engine()
                .appendEvents(new GenericDomainEventMessage<>(
                        "Test", "one", 0, "payload", MetaData.emptyInstance(), "id", before.minusSeconds(3600)));

        assertThat(times(log))
                .singleElement()
                .satisfies(time -> assertThat(time).isAfter(before));
    }

    @Test
    void an_event_is_dated_in_whole_milliseconds(EventLog log) {
        log.append("one");
        Instant time = times(log).getFirst();

        assertThat(time).isEqualTo(time.truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void what_is_written_after_an_instant_was_settled_is_of_a_later_time(EventLog log) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            Instant settled = settledNow(log);
            log.append("aggregate " + i);

            assertThat(times(log).getLast()).isAfter(settled);
        }
    }

    @Test
    void nothing_is_settled_while_somebody_may_still_bring_an_earlier_event(EventLog log)
            throws SQLException, InterruptedException {
        try (Lingering late = log.begin()) {
            late.append("in flight");
            Instant asked = log.clock().now();

            assertThat(log.clock().awaitSettled(asked, A_MOMENT)).isFalse();
            late.commit();

            assertThat(log.clock().awaitSettled(asked, LONG_ENOUGH)).isTrue();
            assertThat(log.all()).containsExactly("in flight");
        }
    }

    @Test
    void who_begins_to_write_later_is_not_waited_for(EventLog log) throws SQLException, InterruptedException {
        Instant asked = settledNow(log);
        try (Lingering later = log.begin()) {
            later.append("later");

            assertThat(log.clock().awaitSettled(asked, A_MOMENT)).isTrue();
        }
    }

    @Test
    void an_instant_to_come_is_not_settled(EventLog log) throws InterruptedException {
        assertThat(log.clock().awaitSettled(log.clock().now().plusSeconds(60), A_MOMENT))
                .isFalse();
    }

    private static Instant settledNow(EventLog log) throws InterruptedException {
        Instant now = log.clock().now();
        assertThat(log.clock().awaitSettled(now, LONG_ENOUGH)).isTrue();
        return now;
    }

    private static List<Instant> times(EventLog log) {
        return log.events(null).<Instant>map(TrackedEventMessage::getTimestamp).toList();
    }
}
