package org.annals.query.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.annals.kernel.visibility.VisibleUpTo;
import org.annals.kernel.visibility.WhenVisible;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.queryhandling.UpdateHandlerRegistration;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final Duration LONGER_THAN_ANYBODY_WAITS = Duration.ofSeconds(16);

    private final QueryUpdateEmitter emitter =
            SimpleQueryUpdateEmitter.builder().build();
    private final AtomicLong nanoTime = new AtomicLong();
    private final Waiting waiting = new Waiting(emitter, nanoTime::get);

    @Test
    void everybody_who_waited_for_no_more_is_told_once() {
        List<Long> sooner = waiterFor(3);
        List<Long> later = waiterFor(9);
        assertThat(waiting.positions()).containsExactlyInAnyOrder(3L, 9L);

        waiting.tell(5);
        waiting.tell(6);

        assertThat(sooner).containsExactly(5L);
        assertThat(later).isEmpty();
        assertThat(waiting.positions()).containsExactly(9L);
    }

    @Test
    void whoever_has_waited_for_longer_than_anybody_does_is_forgotten() {
        waiterFor(3);
        assertThat(waiting.positions()).containsExactly(3L);
        nanoTime.addAndGet(LONGER_THAN_ANYBODY_WAITS.toNanos());
        waiterFor(4);
        waiting.positions();

        assertThat(waiting.positions()).containsExactly(4L);
    }

    @Test
    void other_questions_are_left_alone() {
        List<Long> others = register(new GenericSubscriptionQueryMessage<>(
                "something else",
                ResponseTypes.instanceOf(VisibleUpTo.class),
                ResponseTypes.instanceOf(VisibleUpTo.class)));
        waiting.positions();
        nanoTime.addAndGet(LONGER_THAN_ANYBODY_WAITS.toNanos());

        assertThat(waiting.positions()).isEmpty();
        waiting.tell(5);

        assertThat(others).isEmpty();
        assertThat(emitter.activeSubscriptions()).hasSize(1);
    }

    /** What it is told. */
    private List<Long> waiterFor(long position) {
        return register(new GenericSubscriptionQueryMessage<>(
                new WhenVisible(position),
                ResponseTypes.instanceOf(VisibleUpTo.class),
                ResponseTypes.instanceOf(VisibleUpTo.class)));
    }

    private List<Long> register(GenericSubscriptionQueryMessage<?, VisibleUpTo, VisibleUpTo> query) {
        List<Long> told = new ArrayList<>();
        UpdateHandlerRegistration<VisibleUpTo> updates = emitter.registerUpdateHandler(query, 8);
        updates.getUpdates().subscribe(update -> told.add(update.getPayload().position()));
        return told;
    }
}
