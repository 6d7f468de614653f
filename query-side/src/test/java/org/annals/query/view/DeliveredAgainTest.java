package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.query.fixture.Scenario;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The law of the processing groups themselves: whatever they are given again, documents stay what they are to the byte. */
class DeliveredAgainTest {

    private static final int EVENTS = Scenario.events().size();

    private final List<View<?, ?>> all = AllViews.with(QualificationFiles.onClassPath());

    @Property(tries = 4)
    void events_that_are_delivered_two_to_ten_times_change_nothing_more(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 170) Integer> backTo,
            @ForAll @IntRange(min = 1, max = 4) int segments)
            throws InterruptedException {
        ViewSettings settings = new ViewSettings(50, segments);
        try (TestLog log = new TestLog();
                TestMongo mongo = TestMongo.inThisProcess()) {
            log.append(Scenario.events());
            List<String> once = followed(log, mongo, settings);
            for (int position : backTo) {
                all.forEach(view -> setBack(view, mongo, segments, Math.min(position, EVENTS)));
                assertThat(followed(log, mongo, settings)).isEqualTo(once);
            }
        }
    }

    /** What all documents hold once every group has got to the end of the log. */
    private List<String> followed(TestLog log, TestMongo mongo, ViewSettings settings) throws InterruptedException {
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, settings, all)) {
            running.settle();
            List<String> contents = new ArrayList<>();
            all.forEach(view -> contents.addAll(running.contents(view)));
            return contents;
        }
    }

    /** @param events how many of them count as taken in; 0: none, so that all come again */
    private static void setBack(View<?, ?> view, TestMongo mongo, int segments, int events) {
        ViewStore store =
                new ViewStore(mongo.database(), ViewsUnderTest.SERIALIZER, new Progress(), UnaryOperator.identity());
        Copy copy = store.copies().current(view).orElseThrow();
        store.tokens().forget(copy);
        store.tokens().initialize(copy, segments, token(events));
    }

    private static @Nullable TrackingToken token(int events) {
        return events == 0 ? null : new GlobalSequenceTrackingToken(events - 1L);
    }
}
