package org.annals.query.view;

import static org.annals.query.fixture.Events.attended;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever watches the metrics sees a view fall behind, and be filled. */
class ViewMetricsTest {

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-04T12:00:00Z"));

    @AfterEach
    void close() {
        log.close();
        mongo.close();
    }

    @Test
    void a_view_that_is_level_with_the_log_is_not_behind() throws InterruptedException {
        CountingView view = new CountingView("counting");
        log.append(attended(1, 1));
        try (ViewsUnderTest running = watched(view)) {
            running.settle();
            later();

            assertThat(value("behind.events")).isZero();
            assertThat(value("behind.seconds")).isZero();
            assertThat(value("dead.letters")).isZero();
            assertThat(value("filled")).isEqualTo(1);
        }
    }

    @Test
    void batches_are_counted_with_the_events_in_them() throws InterruptedException {
        CountingView view = new CountingView("counting");
        try (ViewsUnderTest running = watched(view)) {
            running.settle();
            log.append(attended(1, 1), attended(2, 1));
            running.settle();

            assertThat(count("batched.events")).isEqualTo(2);
            assertThat(count("batches")).isBetween(1.0, 2.0);
        }
    }

    @Test
    void while_a_new_copy_is_filled_it_is_said_how_much_of_it() throws InterruptedException {
        SlowView view = new SlowView();
        log.append(attended(1, 1), attended(2, 1));
        try (ViewsUnderTest running = watched(view)) {
            view.hold();
            running.views().rebuild(List.of(view.name()));
            view.awaitFilling();
            later();

            assertThat(value("filled")).isBetween(0.0, 0.99);

            view.release();
            running.awaitRebuilt(view);
        }
    }

    private ViewsUnderTest watched(View<?, ?> view) {
        ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view);
        InstantSource time = now::get;
        new ViewMetrics(running.views(), time.withZone(ZoneOffset.UTC)).bindTo(registry);
        return running;
    }

    private void later() {
        now.updateAndGet(it -> it.plus(Duration.ofMinutes(1)));
    }

    private double count(String name) {
        return registry.get("annals.view." + name).functionCounter().count();
    }

    private double value(String name) {
        return registry.get("annals.view." + name).gauge().value();
    }
}
