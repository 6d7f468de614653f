package org.annals.query.verification;

import static org.annals.query.fixture.Events.attended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events of which a view does not tell. */
class MissingEventsTest {

    private final Counting view = new Counting();
    private final VerifierUnderTest running = new VerifierUnderTest(List.of(view));

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void a_parked_event_is_named_with_those_that_wait_behind_it() throws InterruptedException {
        park();

        assertThat(verified().missingEvents())
                .extracting(MissingEvent::eventId, MissingEvent::position, MissingEvent::why)
                .containsExactly(tuple("event-1", 1L, "parked"), tuple("event-3", 3L, "waiting"));
    }

    @Test
    void the_documents_are_compared_as_they_have_to_be_without_what_is_parked() throws InterruptedException {
        park();

        assertThat(verified().differing()).isZero();
    }

    @Test
    void a_parked_event_that_could_be_taken_in_today_is_still_missing() throws InterruptedException {
        park();
        view.failOn(event -> false);

        assertThat(verified())
                .extracting(ViewResult::missing, ViewResult::differing)
                .containsExactly(2L, 0L);
    }

    @Test
    void an_event_that_was_given_up_is_named() throws InterruptedException {
        park();
        running.views().parked(Counting.NAME).evict("event-1", "A fault.", "tester");
        running.views().parked(Counting.NAME).retry(null);

        assertThat(verified())
                .extracting(ViewResult::missing, ViewResult::differing)
                .containsExactly(1L, 0L);
        assertThat(verified().missingEvents()).extracting(MissingEvent::why).containsExactly("given-up");
    }

    @Test
    void an_event_that_was_taken_in_and_cannot_be_folded_today_is_named() throws InterruptedException {
        running.log().append(attended(1, 1), attended(2, 1));
        running.settled();
        view.failOn(event -> event.position() == 1);

        assertThat(verified().missingEvents())
                .extracting(MissingEvent::eventId, MissingEvent::why)
                .containsExactly(tuple("event-1", "unfoldable"));
    }

    @Test
    void a_view_that_does_not_get_on_is_compared_up_to_where_it_is() throws InterruptedException {
        running.log().append(attended(1, 1), attended(2, 1));
        running.settled();
        running.views().close();
        running.log().append(attended(1, 2));

        Scope scope = new Scope(List.of(Counting.NAME), null, 0);
        ViewResult result =
                running.verifier(0).verify(new Run(scope, Instant.EPOCH)).getFirst();

        assertThat(result)
                .extracting(ViewResult::position, ViewResult::behind, ViewResult::differing, ViewResult::faults)
                .containsExactly(1L, 1L, 0L, 1L);
    }

    private void park() throws InterruptedException {
        view.failOn(event -> event.position() == 1);
        running.log().append(attended(1, 1), attended(2, 1), attended(1, 2), attended(2, 2), attended(1, 3));
        running.settled();
    }

    private ViewResult verified() throws InterruptedException {
        return running.verify(Counting.NAME);
    }
}
