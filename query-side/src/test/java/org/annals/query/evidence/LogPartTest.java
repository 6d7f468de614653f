package org.annals.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.kernel.logfile.EventLines;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.query.fixture.MemoryEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogPartTest {

    private static final int EVENTS = 1_000;

    private final MemoryEvents events = new MemoryEvents().append(EVENTS);

    @TempDir
    private Path folder;

    private EvidenceUnderTest under;

    @BeforeEach
    void open() {
        under = EvidenceUnderTest.in(folder, events);
    }

    @AfterEach
    void close() throws IOException {
        under.close();
    }

    @Test
    void the_parts_one_after_the_other_are_all_events() {
        RightEdge edge = new RightEdge();
        for (List<ExportedEvent> part = part(-1, 300); !part.isEmpty(); part = part(edge.size() - 1, 300)) {
            part.forEach(event -> edge.append(event.leaf().hash()));
        }
        assertThat(edge.size()).isEqualTo(EVENTS);
        assertThat(edge.root())
                .isEqualTo(under.evidence().checkpoint().checkpoint().root());
    }

    @Test
    void a_line_has_both_the_index_and_the_place_in_the_store() {
        ExportedEvent event = part(41, 1).getFirst();
        assertThat(event.leaf().index()).isEqualTo(42);
        assertThat(event.position()).isEqualTo(85);
    }

    @Test
    void behind_the_last_there_is_nothing() {
        assertThat(part(EVENTS - 1, 1)).isEmpty();
        assertThat(part(EVENTS + 7, 1)).isEmpty();
    }

    @Test
    void no_part_has_more_events_than_are_asked_for() {
        assertThat(part(-1, 1)).hasSize(1);
        assertThat(part(-1, 250)).hasSize(250);
        assertThat(part(-1, 601)).hasSize(601);
    }

    @Test
    void what_is_not_settled_is_left_out() {
        events.put(2 * EVENTS + 1, "late", "");
        assertThat(part(EVENTS - 2, 10)).hasSize(1);
    }

    @Test
    void a_part_of_long_events_ends_early() {
        for (int i = 0; i < EVENTS; i++) {
            events.put(2 * i + 1, "event " + i, "x".repeat(20_000));
        }
        assertThat(part(-1, EVENTS)).hasSize(250);
    }

    private List<ExportedEvent> part(long after, int limit) {
        byte[] part = under.evidence().lines(after, limit);
        EventLines lines = new EventLines(new ByteArrayInputStream(part), after + 1, StoredEvents.START);
        List<ExportedEvent> read = new ArrayList<>();
        for (Optional<ExportedEvent> next = lines.next(); next.isPresent(); next = lines.next()) {
            read.add(next.get());
        }
        return read;
    }
}
