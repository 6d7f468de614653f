package org.annals.kernel.logfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EventLinesTest {

    @Test
    void events_are_read_in_turn_however_long_they_are() {
        EventLines lines = lines(bytes(event(0, 1, 3), event(1, 4, 200_000), event(2, 5, 0)), 0);
        assertThat(lines.next()).contains(event(0, 1, 3));
        assertThat(lines.next()).contains(event(1, 4, 200_000));
        assertThat(lines.next()).contains(event(2, 5, 0));
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void a_position_that_does_not_rise_is_refused() {
        EventLines lines = lines(bytes(event(0, 1, 0), event(1, 3, 0), event(2, 3, 0)), 0);
        lines.next();
        lines.next();
        refused(lines::next, "Line 3:");
        refused(lines(bytes(event(0, 7, 0)), 7)::next, "Line 1:");
    }

    @Test
    void an_index_that_does_not_come_next_is_refused() {
        EventLines lines = lines(bytes(event(0, 1, 0), event(2, 3, 0)), 0);
        lines.next();
        refused(lines::next, "Line 2: It has the index 2, but 1 comes next");
        refused(lines(bytes(event(1, 1, 0)), 0)::next, "Line 1: It has the index 1, but 0 comes next");
    }

    @Test
    void a_line_without_an_end_is_refused() {
        byte[] whole = bytes(event(0, 1, 0), event(1, 2, 0));
        EventLines lines = lines(Arrays.copyOf(whole, whole.length - 1), 0);
        assertThat(lines.next()).isPresent();
        refused(lines::next, "Line 2:");
    }

    @Test
    void what_is_wrong_with_a_line_is_said_with_its_number() {
        refused(lines("\n".getBytes(UTF_8), 0)::next, "Line 1: It is no JSON object.");
    }

    private static void refused(ThrowingCallable reading, String beginning) {
        assertThatExceptionOfType(InvalidLine.class).isThrownBy(reading).withMessageStartingWith(beginning);
    }

    private static EventLines lines(byte[] bytes, long after) {
        return new EventLines(new ByteArrayInputStream(bytes), 0, after);
    }

    private static byte[] bytes(ExportedEvent... events) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Arrays.stream(events).map(EventLine::of).forEach(lines::writeBytes);
        return lines.toByteArray();
    }

    private static ExportedEvent event(long index, long position, int length) {
        EventLeaf leaf = new EventLeaf(index, "a", index, "A", "e", "T", null, "t", new byte[0], new byte[length]);
        return new ExportedEvent(position, leaf);
    }
}
