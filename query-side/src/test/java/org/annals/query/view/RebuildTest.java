package org.annals.query.view;

import static org.annals.query.fixture.Events.attended;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.query.fixture.Journeys;
import org.annals.query.fixture.Scenario;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();

    @AfterEach
    void close() {
        log.close();
        mongo.close();
    }

    @Test
    void queries_are_answered_from_the_old_copy_while_a_new_one_is_filled() throws InterruptedException {
        SlowView view = new SlowView();
        log.append(Scenario.events());
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            List<String> before = running.contents(view);
            view.hold();
            running.views().rebuild(List.of(view.name()));
            view.awaitFilling();

            assertThat(running.status(view).state()).isEqualTo("rebuilding");
            assertThat(running.contents(view)).isEqualTo(before);

            view.release();
            running.rebuild(view);
            assertThat(running.contents(view)).isEqualTo(before);
        }
    }

    @Test
    void a_rebuild_says_how_far_it_has_to_get() throws InterruptedException {
        SlowView view = new SlowView();
        log.append(attended(1, 1), attended(2, 1));
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            view.hold();
            running.views().rebuild(List.of(view.name()));
            view.awaitFilling();

            assertThat(running.status(view).filling())
                    .extracting(FillProgress::head)
                    .isEqualTo(running.views().head());

            view.release();
            running.rebuild(view);
            assertThat(running.status(view).filling()).isNull();
        }
    }

    @Test
    void the_number_of_the_copy_in_use_says_whether_a_rebuild_came_to_a_good_end() throws InterruptedException {
        UnwritableView view = new UnwritableView();
        log.append(attended(1, 1));
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            running.rebuild(view);
            int rebuilt = running.status(view).copy();
            view.writable = false;
            running.rebuild(view);

            assertThat(rebuilt).isEqualTo(2);
            assertThat(running.status(view).copy()).isEqualTo(rebuilt);
        }
    }

    @Test
    void views_asked_for_together_are_all_rebuilt() throws InterruptedException {
        CountingView one = new CountingView("one");
        CountingView other = new CountingView("other");
        log.append(attended(1, 1));
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, one, other)) {
            running.views().rebuild(running.views().names());
            running.awaitRebuilt(one);
            running.awaitRebuilt(other);

            assertThat(mongo.database().listCollectionNames()).contains("one_v2", "other_v2");
        }
    }

    @Test
    void no_query_sees_half_a_copy_however_often_the_view_is_rebuilt() throws InterruptedException {
        CountingView view = new CountingView("counting");
        log.append(Journeys.of(5));
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            List<String> whole = running.contents(view);
            for (int round = 0; round < 5; round++) {
                running.views().rebuild(List.of(view.name()));
                while (running.status(view).state().equals("rebuilding")) {
                    assertThat(running.contents(view)).isEqualTo(whole);
                }
            }
        }
    }

    @Test
    void what_happens_during_a_rebuild_is_in_the_new_copy() throws InterruptedException {
        CountingView view = new CountingView("counting");
        log.append(Journeys.of(5));
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            for (int round = 0; round < 5; round++) {
                running.views().rebuild(List.of(view.name()));
                while (running.status(view).state().equals("rebuilding")) {
                    log.append(attended(1, 1));
                }
            }
            running.settle();
            List<String> followed = running.contents(view);
            running.rebuild(view);

            assertThat(followed).isEqualTo(running.contents(view));
        }
    }

    @Test
    void a_rebuild_that_fails_leaves_the_old_copy_in_place() throws InterruptedException {
        UnwritableView view = new UnwritableView();
        log.append(attended(1, 1), attended(2, 1));
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            List<String> before = running.contents(view);
            view.writable = false;

            running.rebuild(view);

            assertThat(running.contents(view)).isEqualTo(before);
            assertThat(mongo.database().listCollectionNames()).doesNotContain("unwritable_v2");
        }
    }

    @Test
    void after_a_rebuild_that_failed_the_old_copy_is_kept_up_to_date() throws InterruptedException {
        UnwritableView view = new UnwritableView();
        log.append(attended(1, 1));
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            view.writable = false;
            running.rebuild(view);
            view.writable = true;
            log.append(attended(2, 1));
            running.settle();

            assertThat(running.rows(view)).hasSize(2);
        }
    }

    @Test
    void what_a_rebuild_that_was_killed_has_left_is_cleared_away() throws InterruptedException {
        CountingView view = new CountingView("counting");
        log.append(attended(1, 1));
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            mongo.database().getCollection("counting_v2").insertOne(Stray.document());

            running.rebuild(view);

            assertThat(mongo.database().listCollectionNames())
                    .contains("counting_v3")
                    .doesNotContain("counting_v1", "counting_v2");
            assertThat(running.rows(view)).hasSize(1);
        }
    }

    private static final class UnwritableView extends CountingView {

        private volatile boolean writable = true;

        private UnwritableView() {
            super("unwritable");
        }

        @Override
        public @Nullable Count row(String id, Count state) {
            return writable ? state : new BrokenView().row(id, state);
        }
    }
}
