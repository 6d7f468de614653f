package org.annals.standalone.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesReadTest {

    private static final String MORNING = "2026-03-02T08:00:00.123456Z";
    private static final String NOON = "2026-03-02T12:00:00.000Z";

    private final TimesRead times = new TimesRead();

    @Test
    void each_time_is_what_its_text_says_whatever_was_read_before() {
        assertThat(List.of(MORNING, MORNING, NOON, MORNING).stream().map(times::parse))
                .containsExactly(
                        Instant.parse(MORNING), Instant.parse(MORNING), Instant.parse(NOON), Instant.parse(MORNING));
    }

    @Test
    void what_is_no_time_is_said_to_be_none() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> times.parse("yesterday"));
    }
}
