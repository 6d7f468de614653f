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
        EventLines lines = lines(bytes(event(1, 3), event(4, 200_000), event(5, 0)), 0);
        assertThat(lines.next()).contains(event(1, 3));
        assertThat(lines.next()).contains(event(4, 200_000));
        assertThat(lines.next()).contains(event(5, 0));
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void a_position_that_does_not_rise_is_refused() {
        EventLines lines = lines(bytes(event(1, 0), event(3, 0), event(3, 0)), 0);
        lines.next();
        lines.next();
        refused(lines::next, "Line 3:");
        refused(lines(bytes(event(7, 0)), 7)::next, "Line 1:");
    }

    @Test
    void a_line_without_an_end_is_refused() {
        byte[] whole = bytes(event(1, 0), event(2, 0));
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
        return new EventLines(new ByteArrayInputStream(bytes), after);
    }

    private static byte[] bytes(EventLeaf... events) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Arrays.stream(events).map(EventLine::of).forEach(lines::writeBytes);
        return lines.toByteArray();
    }

    private static EventLeaf event(long position, int length) {
        return new EventLeaf(position, "a", position, "A", "e", "T", null, "t", new byte[0], new byte[length]);
    }
}
