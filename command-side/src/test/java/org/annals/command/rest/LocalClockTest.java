package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LocalClockTest {

    private final LocalClock clock = new LocalClock(
            Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC), ZoneId.of("Europe/London"));

    @Test
    void today_is_the_date_where_the_qualification_is_taught() {
        assertThat(clock.today()).isEqualTo("2026-07-01");
    }

    @Test
    void a_date_that_is_given_stands() {
        assertThat(clock.orToday(LocalDate.of(2024, 10, 10))).isEqualTo("2024-10-10");
    }

    @Test
    void a_date_that_is_left_out_is_today() {
        assertThat(clock.orToday(null)).isEqualTo("2026-07-01");
    }

    @Test
    void an_instant_that_is_left_out_is_now() {
        assertThat(clock.orNow(null)).isEqualTo("2026-06-30T23:30:00Z");
    }

    @Test
    void an_instant_has_its_date_where_the_qualification_is_taught() {
        assertThat(clock.dateOf(Instant.parse("2026-01-31T23:30:00Z"))).isEqualTo("2026-01-31");
    }
}
