package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.query.fixture.Scenario;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every view promises, on every kind of MongoDB. */
abstract class ViewConformance {

    private final TestLog log = new TestLog();
    private TestMongo mongo;

    abstract TestMongo emptyMongo();

    static List<View<?, ?>> views() {
        return AllViews.with(QualificationFiles.onClassPath());
    }

    @BeforeEach
    void open() {
        mongo = emptyMongo();
    }

    @AfterEach
    void close() {
        log.close();
        mongo.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void replay_equals_live(View<?, ?> view) throws InterruptedException {
        List<String> live = followed(view, ViewSettings.DEFAULT);

        assertThat(live).isNotEmpty().isEqualTo(filled(view));
    }

    @ParameterizedTest
    @MethodSource("views")
    void the_size_of_batches_makes_no_difference(View<?, ?> view) throws InterruptedException {
        List<String> oneByOne = followed(view, new ViewSettings(1, 1));

        assertThat(oneByOne).isEqualTo(filled(view));
    }

    @ParameterizedTest
    @MethodSource("views")
    void the_number_of_segments_makes_no_difference(View<?, ?> view) throws InterruptedException {
        List<String> inParts = followed(view, new ViewSettings(7, 4));

        assertThat(inParts).isEqualTo(filled(view));
    }

    @ParameterizedTest
    @MethodSource("views")
    void the_same_event_twice_is_once(View<?, ?> view) throws InterruptedException {
        log.append(Scenario.events());
        List<String> once = filled(view);
        deliverEverythingAgain(view);

        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            running.settle();
            assertThat(running.contents(view)).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_rebuild_leaves_nothing_old(View<?, ?> view) throws InterruptedException {
        log.append(Scenario.events());
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            List<String> before = running.contents(view);
            mongo.database().getCollection(view.name() + "_v1").insertOne(Stray.document());

            running.rebuild(view);

            assertThat(running.contents(view)).isEqualTo(before);
            assertThat(mongo.database().listCollectionNames()).doesNotContain(view.name() + "_v1");
        }
    }

    /** What touches them is parked; the view does not stop for it. */
    @ParameterizedTest
    @MethodSource("views")
    void documents_that_cannot_be_read_hold_up_nothing_and_a_rebuild_mends_them(View<?, ?> view)
            throws InterruptedException {
        List<DomainEvent> events = Scenario.events();
        int half = events.size() / 2;
        log.append(events.subList(0, half));
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            Damage.all(mongo.database().getCollection(view.name() + "_v1"));
            log.append(events.subList(half, events.size()));
            running.settle();

            running.rebuild(view);

            assertThat(running.status(view).deadLetters()).isZero();
            try (TestMongo another = emptyMongo();
                    ViewsUnderTest fresh = ViewsUnderTest.start(log, another, view)) {
                assertThat(running.contents(view)).isEqualTo(fresh.contents(view));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_fault_in_one_view_stops_no_other(View<?, ?> view) throws InterruptedException {
        List<String> alone = followed(view, ViewSettings.DEFAULT);
        List<? extends View<?, ?>> company =
                List.of(FaultyView.throwing(() -> new StackOverflowError("on purpose")), view, new BrokenView());
        try (TestLog empty = new TestLog();
                TestMongo another = emptyMongo();
                ViewsUnderTest running = ViewsUnderTest.start(empty, another, ViewSettings.DEFAULT, company)) {
            empty.append(Scenario.events());
            running.settle(view);

            assertThat(running.contents(view)).isEqualTo(alone);
        }
    }

    /** The documents after following the scenario, event by event. */
    private List<String> followed(View<?, ?> view, ViewSettings settings) throws InterruptedException {
        try (TestMongo another = emptyMongo();
                ViewsUnderTest running = ViewsUnderTest.start(log, another, settings, List.of(view))) {
            List<DomainEvent> events = Scenario.events();
            events.forEach(log::append);
            running.settle();
            return running.contents(view);
        }
    }

    /** The documents after filling the view from what stands in the log. */
    private List<String> filled(View<?, ?> view) {
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            return running.contents(view);
        }
    }

    private void deliverEverythingAgain(View<?, ?> view) {
        ViewStore store =
                new ViewStore(mongo.database(), ViewsUnderTest.SERIALIZER, new Progress(), UnaryOperator.identity());
        Copy copy = store.copies().current(view).orElseThrow();
        store.tokens().forget(copy);
        store.tokens().initialize(copy, 1, null);
    }
}
