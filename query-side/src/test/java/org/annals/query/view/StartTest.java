package org.annals.query.view;

import static org.annals.query.fixture.Events.attended;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is filled at start, and what is not. */
class StartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();

    @AfterEach
    void close() {
        log.close();
        mongo.close();
    }

    @Test
    void a_view_of_another_revision_is_filled_anew() {
        log.append(attended(1, 1));
        ViewsUnderTest.start(log, mongo, new CountingView("counting")).close();

        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, new SecondRevision())) {
            assertThat(running.rows(new SecondRevision())).hasSize(1);
            assertThat(mongo.database().listCollectionNames()).doesNotContain("counting_v1");
        }
    }

    @Test
    void a_view_that_is_filled_already_is_not_filled_again() {
        CountingView view = new CountingView("counting");
        log.append(attended(1, 1));
        ViewsUnderTest.start(log, mongo, view).close();

        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            assertThat(running.rows(view)).hasSize(1);
            assertThat(mongo.database().listCollectionNames()).contains("counting_v1");
        }
    }

    @Test
    void a_view_that_is_ahead_of_the_log_is_of_another_log_and_filled_anew() {
        CountingView view = new CountingView("counting");
        log.append(attended(1, 1), attended(2, 1), attended(3, 1));
        ViewsUnderTest.start(log, mongo, view).close();

        try (TestLog older = new TestLog()) {
            older.append(attended(1, 1));
            try (ViewsUnderTest running = ViewsUnderTest.start(older, mongo, view)) {
                assertThat(running.rows(view)).hasSize(1);
            }
        }
    }

    @Test
    void a_rebuild_that_is_asked_for_during_the_first_filling_is_that_filling() throws InterruptedException {
        SlowView view = new SlowView();
        view.hold();
        log.append(attended(1, 1));
        Views views = new Views(
                List.of(view),
                log.store(),
                mongo.database(),
                ViewsUnderTest.SERIALIZER,
                UnaryOperator.identity(),
                ViewSettings.DEFAULT);
        try (views) {
            CompletableFuture<Void> started = CompletableFuture.runAsync(views::start);
            view.awaitFilling();
            views.rebuild(List.of(view.name()));
            view.release();

            assertThat(started).succeedsWithin(PATIENCE);
            assertThat(mongo.database().listCollectionNames())
                    .contains("slow_v1")
                    .doesNotContain("slow_v2");
        }
    }

    private static final class SecondRevision extends CountingView {

        private SecondRevision() {
            super("counting");
        }

        @Override
        public Shape<Count, Count> shape() {
            return new Shape<>("counting", 2, Count.class, Count.class, List.of());
        }
    }
}
