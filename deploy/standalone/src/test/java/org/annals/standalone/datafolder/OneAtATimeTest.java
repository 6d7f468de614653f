package org.annals.standalone.datafolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneAtATimeTest {

    private static final Duration A_MOMENT = Duration.ofMillis(200);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private static final class TooLate extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @TempDir
    private Path folder;

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void who_waits_too_long_for_another_process_is_told_so_and_nothing_is_done() {
        try (LockHolder frozen = LockHolder.of(file())) {
            assertThat(frozen.process().isAlive()).isTrue();
            assertThatExceptionOfType(TooLate.class)
                    .isThrownBy(() -> oneAtATime(A_MOMENT).alone(done::incrementAndGet));
        }
        assertThat(done).hasValue(0);
    }

    @Test
    void who_waits_for_another_process_goes_on_when_it_has_ended() throws InterruptedException {
        Thread waiting;
        try (LockHolder other = LockHolder.of(file())) {
            assertThat(other.process().isAlive()).isTrue();
            waiting = Thread.ofPlatform().start(() -> oneAtATime(LONG_ENOUGH).alone(done::incrementAndGet));
        }
        waiting.join();

        assertThat(done).hasValue(1);
    }

    @Test
    void of_several_threads_one_at_a_time_does_something() throws InterruptedException {
        OneAtATime lock = oneAtATime(LONG_ENOUGH);
        int[] count = {0};
        Thread[] threads = new Thread[8];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = Thread.ofPlatform().start(() -> lock.alone(() -> count[0]++));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(count[0]).isEqualTo(threads.length);
    }

    private OneAtATime oneAtATime(Duration patience) {
        return new OneAtATime(file(), patience, TooLate::new);
    }

    private Path file() {
        return folder.resolve("lock");
    }
}
