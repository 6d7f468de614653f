package org.annals.standalone.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final int A_MINUTE = 20;

    private final MovingClock clock = new MovingClock();
    private final Pace pace = new Pace(A_MINUTE, new TimeOf(clock));

    private record TimeOf(MovingClock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    @BeforeEach
    void try_as_often_as_one_may() {
        for (int tried = 0; tried < A_MINUTE; tried++) {
            pace.begin("192.0.2.1");
        }
    }

    @Test
    void who_tries_too_often_is_told_how_long_to_wait() {
        assertThatExceptionOfType(SignInProblem.class)
                .isThrownBy(() -> pace.begin("192.0.2.1"))
                .satisfies(it ->
                        assertThat(it.getHeaders().getFirst("Retry-After")).isEqualTo("3"));
    }

    @Test
    void who_has_waited_may_try_again() {
        clock.pass(Duration.ofSeconds(3));

        assertThatNoException().isThrownBy(() -> pace.begin("192.0.2.1"));
    }

    @Test
    void one_address_does_not_wait_for_another() {
        assertThatNoException().isThrownBy(() -> pace.begin("192.0.2.2"));
    }
}
