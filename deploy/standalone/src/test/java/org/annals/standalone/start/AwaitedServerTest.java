package org.annals.standalone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AwaitedServerTest {

    @Test
    void a_server_that_is_there_is_looked_for_once() {
        AtomicInteger looks = new AtomicInteger();
        new AwaitedServer("It", () -> looks.incrementAndGet() > 0, Duration.ofMinutes(1)).await();

        assertThat(looks).hasValue(1);
    }

    @Test
    void a_server_that_comes_later_is_waited_for() {
        Iterator<Boolean> answers = List.of(false, true).iterator();
        new AwaitedServer("It", answers::next, Duration.ofMinutes(1)).await();

        assertThat(answers).isExhausted();
    }

    @Test
    void a_server_that_does_not_come_is_given_up() {
        AwaitedServer never = new AwaitedServer("It", () -> false, Duration.ofMillis(100));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(never::await)
                .withMessage("It has not answered for PT0.1S.");
    }
}
