package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockMarkTest {

    private long passed;
    private long setBy;
    private final ClockMark mark =
            new ClockMark(() -> passed + setBy, () -> Duration.ofMillis(passed).toNanos());

    @Test
    void a_clock_that_goes_on_has_not_been_set() {
        passed = Duration.ofDays(30).toMillis();

        assertThat(mark.hasBeenSet()).isFalse();
    }

    @Test
    void a_clock_that_is_set_back_or_forth_has_been_set_until_that_is_seen_to() {
        for (int hours : new int[] {-1, 1}) {
            setBy += Duration.ofHours(hours).toMillis();
            assertThat(mark.hasBeenSet()).isTrue();
            mark.take();
            assertThat(mark.hasBeenSet()).isFalse();
        }
    }
}
