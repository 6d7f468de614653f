package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private long now = 1_000;

    private final Pace pace = new Pace(() -> now);

    @Test
    void the_first_work_is_due_at_once() {
        assertThat(pace.isDue()).isTrue();
    }

    @Test
    void nothing_is_due_until_twenty_times_as_long_as_the_work_took() {
        pace.keep(() -> pass(Duration.ofMillis(10)));
        pass(Duration.ofMillis(199));

        assertThat(pace.isDue()).isFalse();
    }

    @Test
    void work_is_due_again_after_twenty_times_as_long_as_it_took() {
        pace.keep(() -> pass(Duration.ofMillis(10)));
        pass(Duration.ofMillis(200));

        assertThat(pace.isDue()).isTrue();
    }

    @Test
    void no_rest_is_longer_than_five_seconds() {
        pace.keep(() -> pass(Duration.ofMinutes(1)));
        pass(Duration.ofSeconds(5));

        assertThat(pace.isDue()).isTrue();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
