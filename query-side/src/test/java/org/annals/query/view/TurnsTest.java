package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final Duration PATIENCE = Duration.ofMillis(PATIENCE_MILLIS);

    private final Turns turns = new Turns();
    private final CountDownLatch taken = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void who_has_patience_gets_the_turn_after_another() throws InterruptedException {
        CompletableFuture<Optional<String>> first = CompletableFuture.supplyAsync(this::takeTheTurn);
        taken.await();
        CompletableFuture<Optional<String>> second =
                CompletableFuture.supplyAsync(() -> turns.ifFree(PATIENCE_MILLIS, () -> "second"));
        done.countDown();

        assertThat(first).succeedsWithin(PATIENCE).isEqualTo(Optional.of("first"));
        assertThat(second).succeedsWithin(PATIENCE).isEqualTo(Optional.of("second"));
    }

    @Test
    void who_has_none_goes_away() throws InterruptedException {
        CompletableFuture<Optional<String>> first = CompletableFuture.supplyAsync(this::takeTheTurn);
        taken.await();

        assertThat(turns.ifFree(0, () -> "second")).isEmpty();
        done.countDown();
        assertThat(first).succeedsWithin(PATIENCE);
    }

    @Test
    void during_a_rebuild_nobody_has_the_turn() {
        turns.beginRebuild();

        assertThat(turns.ifFree(0, () -> "seen to")).isEmpty();
    }

    @Test
    void after_a_rebuild_the_turn_is_free() {
        turns.beginRebuild();
        turns.endRebuild();

        assertThat(turns.ifFree(0, () -> "seen to")).contains("seen to");
    }

    @Test
    void there_is_one_rebuild_at_a_time() {
        assertThat(turns.beginRebuild()).isTrue();
        assertThat(turns.beginRebuild()).isFalse();
    }

    private Optional<String> takeTheTurn() {
        return turns.ifFree(PATIENCE_MILLIS, () -> {
            taken.countDown();
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "first";
        });
    }
}
