package org.annals.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PassesTest {

    private final List<String> made = new ArrayList<>();

    @Test
    void a_third_who_has_no_turn_in_time_is_told_so_and_reads_nothing() throws InterruptedException {
        Passes passes = new Passes(Duration.ofMillis(1));

        whileTwoAreAtIt(
                passes,
                () -> assertThatExceptionOfType(LogBusy.class).isThrownBy(() -> passes.run(() -> made.add("third"))));

        assertThat(made).isEmpty();
    }

    @Test
    void whoever_comes_after_a_pass_that_failed_has_a_turn() {
        Passes passes = new Passes(Duration.ofMillis(1));
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> passes.run(() -> {
                        throw new IllegalStateException("It cannot be read.");
                    }));
        }

        passes.run(() -> made.add("later"));

        assertThat(made).containsExactly("later");
    }

    private static void whileTwoAreAtIt(Passes passes, Runnable task) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                threads.execute(() -> passes.run(() -> {
                    begun.countDown();
                    await(end);
                }));
            }
            begun.await();
            try {
                task.run();
            } finally {
                end.countDown();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
