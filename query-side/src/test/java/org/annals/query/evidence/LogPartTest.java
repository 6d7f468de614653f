package org.annals.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.logfile.EventLines;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.query.evidence.log.MemoryEvents;
import org.annals.query.evidence.log.StoredEvents;
import org.junit.jupiter.api.Test;

class LogPartTest {

    private static final int EVENTS = 1_000;

    private final MemoryEvents events = new MemoryEvents().append(EVENTS);

    @Test
    void the_parts_one_after_the_other_are_all_events() {
        List<EventLeaf> all = new ArrayList<>();
        long last = StoredEvents.START;
        for (List<EventLeaf> part = part(last, 300); !part.isEmpty(); part = part(last, 300)) {
            all.addAll(part);
            last = part.getLast().position();
        }
        assertThat(all).hasSize(EVENTS);
    }

    @Test
    void no_part_has_more_events_than_are_asked_for() {
        assertThat(part(StoredEvents.START, 1)).hasSize(1);
        assertThat(part(StoredEvents.START, 250)).hasSize(250);
        assertThat(part(StoredEvents.START, 601)).hasSize(601);
    }

    @Test
    void what_is_not_settled_is_left_out() {
        events.put(2 * EVENTS + 1, "late", "");
        assertThat(part(2 * EVENTS - 3, 10)).hasSize(1);
    }

    @Test
    void a_part_of_long_events_ends_early() {
        for (int i = 0; i < EVENTS; i++) {
            events.put(2 * i + 1, "event " + i, "x".repeat(20_000));
        }
        assertThat(part(StoredEvents.START, EVENTS)).hasSize(250);
    }

    private List<EventLeaf> part(long after, int limit) {
        EventLines lines = new EventLines(new ByteArrayInputStream(new LogPart(events).after(after, limit)), after);
        List<EventLeaf> read = new ArrayList<>();
        for (Optional<EventLeaf> next = lines.next(); next.isPresent(); next = lines.next()) {
            read.add(next.get());
        }
        return read;
    }
}
