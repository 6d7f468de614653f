package org.annals.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.standalone.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(FreshEventLog.class)
class RestorableEventsTest {

    private static final ExportedEvent ANY = new ExportedEvent(
            258,
            new EventLeaf(
                    1, "a", 3, null, "é", "T", null, "2024Z", new byte[] {0x7b, 0, (byte) 0xff}, "".getBytes(UTF_8)));

    @Test
    void events_are_stored_with_the_bytes_and_at_the_place_that_they_had(EventLog log) {
        events(log).append(StoredEvents.START, List.of(event(0, 7, "b", 0), ANY));
        assertThat(stored(log)).containsExactly(event(0, 7, "b", 0), ANY);
    }

    @Test
    void an_event_keeps_its_place_unless_it_was_counted_from_zero(EventLog log) {
        assertThat(events(log).here(ANY)).isEqualTo(ANY);
        assertThat(events(log).here(event(5, 5, "b", 0))).isEqualTo(event(5, 6, "b", 0));
    }

    @Test
    void what_is_recorded_later_comes_behind_them(EventLog log) {
        events(log).append(StoredEvents.START, List.of(ANY));
        log.append("new");
        assertThat(stored(log)).extracting(ExportedEvent::position).containsExactly(258L, 259L);
    }

    @Test
    void nothing_is_put_behind_an_event_that_the_caller_does_not_know(EventLog log) {
        log.append("unknown");
        RestorableEvents events = events(log);
        assertThatExceptionOfType(CannotRestore.class)
                .isThrownBy(() -> events.append(StoredEvents.START, List.of(ANY)))
                .withMessageContaining("Somebody else");
        assertThat(log.all()).containsExactly("unknown");
    }

    @Test
    void events_of_which_one_cannot_be_are_all_left_out(EventLog log) {
        RestorableEvents events = events(log);
        assertThatExceptionOfType(EventsNotTaken.class)
                .isThrownBy(() -> events.append(
                        StoredEvents.START, List.of(event(0, 1, "a", 0), event(1, 2, "a", 1), event(2, 3, "a", 1))))
                .withMessageContaining("23505");
        assertThat(log.all()).isEmpty();
    }

    @Test
    void no_server_starts_on_a_part_of_a_log(EventLog log) {
        RestorationMark mark = new RestorationMark(JdbcClient.create(log.connections()));
        RestorableEvents events = events(log);
        events.begin();
        assertThatExceptionOfType(CannotStart.class).isThrownBy(mark::mustNotBeSet);
        events.finish();
        assertThatNoException().isThrownBy(mark::mustNotBeSet);
    }

    private static ExportedEvent event(long index, long position, String aggregate, long sequence) {
        EventLeaf leaf = new EventLeaf(
                index,
                aggregate,
                sequence,
                "Test",
                "event " + index,
                "java.lang.String",
                "1",
                "2024-01-01T00:00:00Z",
                "{}".getBytes(UTF_8),
                "\"payload\"".getBytes(UTF_8));
        return new ExportedEvent(position, leaf);
    }

    private static RestorableEvents events(EventLog log) {
        return JdbcRestorableEvents.in(log.connections());
    }

    private static List<ExportedEvent> stored(EventLog log) {
        List<ExportedEvent> stored = new ArrayList<>();
        events(log).stored().read(StoredEvents.START, Long.MAX_VALUE, 10, (position, bytes, from, length) -> {
            EventLeaf.setIndex(bytes, from, stored.size());
            EventLeaf leaf = EventLeaf.parse(Arrays.copyOfRange(bytes, from, from + length));
            stored.add(new ExportedEvent(position, leaf));
        });
        return stored;
    }
}
