package org.annals.standalone.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.standalone.eventstore.EventLog.Lingering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(FreshEventLog.class)
class JdbcStoredEventsTest {

    @Test
    void a_row_is_read_as_the_leaf_that_the_description_gives(EventLog log) {
        JdbcClient.create(log.connections()).sql("""
                        insert into domainevententry values
                        (258, 'é', 'a', 3, null, '2024Z', 'T', '1', ''::bytea, '\\x7b00ff'::bytea)
                        """).update();
        EventLeaf expected = new EventLeaf(
                12, "a", 3, null, "é", "T", "1", "2024Z", new byte[] {0x7b, 0, (byte) 0xff}, "".getBytes(UTF_8));
        assertThat(leaves(log, StoredEvents.START, Long.MAX_VALUE, 10))
                .first()
                .extracting(leaf -> numbered(leaf, 12))
                .isEqualTo(expected);
    }

    @Test
    void an_event_of_the_application_is_read_with_the_bytes_that_are_stored(EventLog log) {
        log.append("aggregate");
        EventLeaf leaf = leaves(log, StoredEvents.START, Long.MAX_VALUE, 10).getFirst();
        assertThat(leaf.aggregate()).isEqualTo("aggregate");
        assertThat(leaf.payload()).asString(UTF_8).isEqualTo("\"payload\"");
    }

    @Test
    void a_part_is_read_in_the_order_of_the_store(EventLog log) {
        for (String aggregate : List.of("a", "b", "c", "d", "e")) {
            log.append(aggregate);
        }
        assertThat(leaves(log, 1, 4, 10)).extracting(EventLeaf::aggregate).containsExactly("b", "c", "d");
        assertThat(leaves(log, 1, 4, 2)).extracting(EventLeaf::aggregate).containsExactly("b", "c");
        assertThat(leaves(log, 5, 9, 2)).isEmpty();
    }

    @Test
    void events_at_some_positions_are_read_in_the_order_of_the_store(EventLog log) {
        for (String aggregate : List.of("a", "b", "c", "d", "e")) {
            log.append(aggregate);
        }
        List<Long> read = new ArrayList<>();
        events(log).read(new long[] {2, 4, 5, 9}, (position, bytes, from, length) -> read.add(position));
        assertThat(read).containsExactly(2L, 4L, 5L);
        events(log).read(new long[0], (position, bytes, from, length) -> read.add(position));
        assertThat(read).hasSize(3);
    }

    @Test
    void what_may_still_be_filled_is_not_settled(EventLog log) throws SQLException {
        StoredEvents events = events(log);
        log.append("before");
        assertThat(events.settled()).isEqualTo(1);
        try (Lingering late = log.begin()) {
            late.append("late");
            log.append("after");
            assertThat(events.settled()).isLessThan(2);
            late.commit();
        }
        assertThat(events.settled()).isEqualTo(3);
    }

    @Test
    void an_event_is_found_by_its_id(EventLog log) {
        log.append("first");
        log.append("second");
        String id = leaves(log, 1, 2, 1).getFirst().event();
        assertThat(events(log).positionOf(id)).hasValue(2);
        assertThat(events(log).positionOf("nobody")).isEmpty();
    }

    private static StoredEvents events(EventLog log) {
        return new JdbcStoredEvents(log.connections(), new SettledPositions(JdbcClient.create(log.connections())));
    }

    private static List<EventLeaf> leaves(EventLog log, long after, long upTo, long limit) {
        List<EventLeaf> leaves = new ArrayList<>();
        events(log).read(after, upTo, limit, (position, bytes, from, length) -> {
            assertThat(EventLeaf.index(bytes, from)).isEqualTo(position);
            leaves.add(EventLeaf.parse(Arrays.copyOfRange(bytes, from, from + length)));
        });
        return leaves;
    }

    private static EventLeaf numbered(EventLeaf leaf, long index) {
        byte[] bytes = leaf.bytes();
        EventLeaf.setIndex(bytes, 0, index);
        return EventLeaf.parse(bytes);
    }
}
