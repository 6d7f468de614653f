package org.annals.query.view;

import static org.annals.query.fixture.Events.attended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.annals.query.fixture.Logged;
import org.annals.query.fixture.TestMongo;
import org.annals.query.view.CountingView.Count;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a segment does when something that it has folded cannot be written. */
class LiveSegmentTest {

    private final TestMongo mongo = TestMongo.inThisProcess();
    private final LiveSegments<Count, Count> segments = segments(new ShowsNothing());

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void a_row_that_fails_when_a_dead_letter_waits_for_it_makes_the_view_look_for_the_event_to_blame() {
        LiveSegment<Count, Count> segment = folded();

        assertThatThrownBy(segment::writeDocuments).isInstanceOf(RowFailed.class);
        assertThat(segments.isCareful()).isTrue();
    }

    @Test
    void a_row_that_fails_at_the_end_of_a_batch_makes_the_view_look_for_the_event_to_blame() {
        LiveSegment<Count, Count> segment = folded();

        assertThatThrownBy(() -> segment.reached(new GlobalSequenceTrackingToken(0)))
                .isInstanceOf(RowFailed.class);
        assertThat(segments.isCareful()).isTrue();
    }

    private LiveSegment<Count, Count> folded() {
        LoggedEvent event = Logged.inOrder(List.of(attended(1, 1))).getFirst();
        EventMessage<?> message =
                new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(0), event.message());
        LiveSegment<Count, Count> segment = segments.segment(0);
        segment.begin(List.of(event)).apply(message, segments.isCareful());
        return segment;
    }

    private LiveSegments<Count, Count> segments(View<Count, Count> view) {
        ViewStore store =
                new ViewStore(mongo.database(), ViewsUnderTest.SERIALIZER, new Progress(), UnaryOperator.identity());
        Copy copy = store.copies().create(view, 1);
        store.tokens().initialize(copy, 1, null);
        LiveSegments<Count, Count> claimed = store.segments(view, copy, store.documents(view, copy));
        claimed.fetchToken(copy.collection(), 0);
        return claimed;
    }

    private static final class ShowsNothing extends CountingView {

        private ShowsNothing() {
            super("shows-nothing");
        }

        @Override
        public @Nullable Count row(String id, Count state) {
            throw new IllegalStateException("on purpose");
        }
    }
}
