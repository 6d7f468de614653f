package org.annals.kernel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import org.junit.jupiter.api.Test;

/** Rule book 3: a window opens at 00:00 on D, and the deadline is the instant that D+8 begins, in Europe/London. */
class WindowTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void a_window_in_winter_opens_at_midnight_utc() {
        Window window = opening("2026-01-12");

        assertThat(window.opens()).isEqualTo(Instant.parse("2026-01-12T00:00:00Z"));
        assertThat(window.deadline()).isEqualTo(Instant.parse("2026-01-20T00:00:00Z"));
    }

    @Test
    void a_window_in_summer_opens_an_hour_before_midnight_utc() {
        Window window = opening("2026-06-01");

        assertThat(window.opens()).isEqualTo(Instant.parse("2026-05-31T23:00:00Z"));
        assertThat(window.deadline()).isEqualTo(Instant.parse("2026-06-08T23:00:00Z"));
    }

    @Test
    void a_window_is_192_hours_long() {
        assertThat(hours(opening("2026-01-12"))).isEqualTo(192);
    }

    @Test
    void a_window_in_which_the_clocks_go_forward_is_191_hours_long() {
        assertThat(hours(opening("2026-03-23"))).isEqualTo(191);
    }

    @Test
    void a_window_in_which_the_clocks_go_back_is_193_hours_long() {
        assertThat(hours(opening("2026-10-19"))).isEqualTo(193);
    }

    @Test
    void a_window_whose_last_day_is_the_day_on_which_the_clocks_change_is_an_hour_shorter() {
        assertThat(hours(opening("2026-03-22"))).isEqualTo(191);
    }

    @Test
    void a_window_that_ends_before_the_day_on_which_the_clocks_change_is_not_shorter() {
        assertThat(hours(opening("2026-03-21"))).isEqualTo(192);
    }

    @Test
    void it_says_by_which_zone_and_which_time_zone_data_it_was_worked_out() {
        Window window = opening("2026-03-23");

        assertThat(window.zone()).isEqualTo(LONDON);
        assertThat(window.zoneData())
                .isEqualTo(ZoneRulesProvider.getVersions("Europe/London").lastKey());
    }

    @Test
    void an_extension_moves_the_deadline_to_the_end_of_another_day() {
        Window window = opening("2026-03-16").extendedTo(LocalDate.parse("2026-03-29"));

        assertThat(window.deadline()).isEqualTo(Instant.parse("2026-03-29T23:00:00Z"));
    }

    @Test
    void an_extension_leaves_the_opening() {
        Window window = opening("2026-03-16");

        assertThat(window.extendedTo(LocalDate.parse("2026-03-30")).opens()).isEqualTo(window.opens());
    }

    @Test
    void an_extension_says_by_which_time_zone_data_it_was_worked_out() {
        Window before = opening("2026-03-16");
        Window ofOldData = new Window(before.opensOn(), before.opens(), before.deadline(), LONDON, "2019a");

        assertThat(ofOldData.extendedTo(LocalDate.parse("2026-03-30")).zoneData())
                .isEqualTo(before.zoneData());
    }

    private static Window opening(String date) {
        return Window.opening(LocalDate.parse(date), 8, LONDON);
    }

    private static long hours(Window window) {
        return Duration.between(window.opens(), window.deadline()).toHours();
    }
}
