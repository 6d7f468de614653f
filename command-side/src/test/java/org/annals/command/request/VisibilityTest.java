package org.annals.command.request;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.annals.kernel.visibility.VisibleUpTo;
import org.annals.kernel.visibility.WhenVisible;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On the query bus of one process. */
class VisibilityTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int PLACES = 25;

    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final QueryUpdateEmitter querySide = bus.queryUpdateEmitter();
    private final Visibility visibility =
            new Visibility(DefaultQueryGateway.builder().queryBus(bus).build());
    private final ExecutorService waiters = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        waiters.shutdownNow();
    }

    @Test
    void whoever_waits_is_told_when_it_can_be_seen() {
        answers(asked -> new VisibleUpTo(-1));
        CompletableFuture<Boolean> waiter = waiterFor(7);

        tell(6);
        assertThat(waiter).isNotDone();
        tell(8);

        assertThat(waiter).succeedsWithin(LONG).isEqualTo(true);
    }

    @Test
    void nobody_waits_for_what_can_be_seen_already() {
        answers(asked -> new VisibleUpTo(7));

        assertThat(visibility.await(7, LONG)).isTrue();
    }

    @Test
    void nobody_waits_for_longer_than_wanted() {
        answers(asked -> new VisibleUpTo(-1));

        assertThat(visibility.await(7, Duration.ofMillis(10))).isFalse();
        assertThat(querySide.activeSubscriptions()).isEmpty();
    }

    @Test
    void without_a_query_side_on_the_bus_nobody_waits() {
        assertThat(visibility.await(7, LONG)).isFalse();
    }

    @Test
    void nobody_waits_for_a_query_side_that_cannot_tell() {
        answers(asked -> {
            throw new IllegalStateException("It is away.");
        });

        assertThat(visibility.await(7, LONG)).isFalse();
    }

    @Test
    void nobody_waits_on_when_the_query_side_ends_it() {
        answers(asked -> new VisibleUpTo(-1));
        CompletableFuture<Boolean> waiter = waiterFor(7);

        querySide.complete(WhenVisible.class, it -> true);

        assertThat(waiter).succeedsWithin(LONG).isEqualTo(false);
    }

    @Test
    void one_too_many_does_not_wait_and_the_next_one_finds_a_place() {
        answers(asked -> new VisibleUpTo(-1));
        List<CompletableFuture<Boolean>> all =
                Stream.generate(() -> waiterFor(7)).limit(PLACES).toList();

        assertThat(visibility.await(7, LONG)).isFalse();
        tell(7);
        assertThat(all).allSatisfy(it -> assertThat(it).succeedsWithin(LONG).isEqualTo(true));
        CompletableFuture<Boolean> next = waiterFor(8);
        tell(8);

        assertThat(next).succeedsWithin(LONG).isEqualTo(true);
    }

    private void answers(MessageHandler<? super QueryMessage<?, VisibleUpTo>> handler) {
        bus.subscribe(WhenVisible.class.getName(), VisibleUpTo.class, handler);
    }

    /** Returns when it waits. */
    private CompletableFuture<Boolean> waiterFor(long position) {
        int before = querySide.activeSubscriptions().size();
        CompletableFuture<Boolean> waiter = supplyAsync(() -> visibility.await(position, LONG), waiters);
        await().until(() -> querySide.activeSubscriptions().size() == before + 1);
        return waiter;
    }

    private void tell(long position) {
        querySide.emit(WhenVisible.class, it -> true, new VisibleUpTo(position));
    }
}
