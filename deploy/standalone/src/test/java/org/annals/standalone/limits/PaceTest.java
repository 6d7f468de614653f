package org.annals.standalone.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final int A_MINUTE = 20;

    private long now;
    private final Pace pace = new Pace(A_MINUTE, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    });

    @BeforeEach
    void ask_as_often_as_one_may() {
        for (int asked = 0; asked < A_MINUTE; asked++) {
            assertThat(pace.tooFastBy("192.0.2.1")).isEmpty();
        }
    }

    @Test
    void who_asks_too_often_is_told_how_long_to_wait() {
        assertThat(pace.tooFastBy("192.0.2.1")).contains(Duration.ofSeconds(3));
    }

    @Test
    void who_has_waited_may_ask_again() {
        now += Duration.ofSeconds(3).toNanos();

        assertThat(pace.tooFastBy("192.0.2.1")).isEmpty();
    }

    @Test
    void one_does_not_wait_for_another() {
        assertThat(pace.tooFastBy("192.0.2.2")).isEmpty();
    }

    @Test
    void a_wait_is_told_in_whole_seconds_that_are_enough() {
        assertThat(Pace.retryAfter(Duration.ofMillis(2_001))).isEqualTo("3");
        assertThat(Pace.retryAfter(Duration.ZERO)).isEqualTo("1");
    }
}
