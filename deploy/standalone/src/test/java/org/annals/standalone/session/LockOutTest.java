package org.annals.standalone.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockOutTest {

    private final MovingClock clock = new MovingClock();
    private final LockOut lockOut = new LockOut(clock);

    @Test
    void five_may_fail_before_there_is_a_wait() {
        fail(LockOut.FREE);

        assertRefused("1");
    }

    @Test
    void each_further_failure_doubles_the_wait() {
        fail(LockOut.FREE);
        clock.pass(Duration.ofSeconds(1));
        fail(1);
        assertRefused("2");
        clock.pass(Duration.ofSeconds(2));
        fail(1);

        assertRefused("4");
    }

    @Test
    void what_is_refused_makes_no_wait_longer() {
        fail(LockOut.FREE);
        assertRefused("1");
        assertRefused("1");
        clock.pass(Duration.ofSeconds(1));

        assertThatNoException().isThrownBy(() -> lockOut.begin("name"));
    }

    @Test
    void no_wait_is_longer_than_a_quarter_of_an_hour() {
        for (int failed = 0; failed < 30; failed++) {
            fail(1);
            clock.pass(LockOut.LONGEST);
        }
        fail(1);

        assertRefused("900");
    }

    @Test
    void who_succeeds_begins_anew() {
        fail(LockOut.FREE - 1);
        lockOut.succeeded("name");
        fail(LockOut.FREE - 1);

        assertThatNoException().isThrownBy(() -> lockOut.begin("name"));
    }

    @Test
    void an_hour_later_failures_are_forgotten() {
        fail(LockOut.FREE);
        clock.pass(Duration.ofHours(1));
        fail(LockOut.FREE - 1);

        assertThatNoException().isThrownBy(() -> lockOut.begin("name"));
    }

    @Test
    void one_name_does_not_wait_for_another() {
        fail(LockOut.FREE);

        assertThatNoException().isThrownBy(() -> lockOut.begin("another"));
    }

    private void fail(int times) {
        for (int failed = 0; failed < times; failed++) {
            lockOut.begin("name");
        }
    }

    private void assertRefused(String seconds) {
        assertThatExceptionOfType(SignInProblem.class)
                .isThrownBy(() -> lockOut.begin("name"))
                .satisfies(it ->
                        assertThat(it.getHeaders().getFirst("Retry-After")).isEqualTo(seconds));
    }
}
