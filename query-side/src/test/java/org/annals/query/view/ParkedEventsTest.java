package org.annals.query.view;

import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.query.fixture.CaseStudies;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.annals.query.view.CountingView.Count;
import org.annals.query.view.ParkedEvents.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of parked events, and what can be done about them. Day 2 is poison; the ids of events count from 0. */
class ParkedEventsTest {

    private static final String ONE = participant(1).uuid();
    private static final String TWO = participant(2).uuid();

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();
    private final FaultyView view = FaultyView.failingOn(ParkedEventsTest::isPoison);
    private ViewsUnderTest running;
    private ParkedEvents parked;

    @BeforeEach
    void park_three_events_of_one_and_one_of_another() throws InterruptedException {
        running = ViewsUnderTest.start(log, mongo, view);
        log.append(attended(1, 1), attended(1, 2), attended(1, 3), CaseStudies.opened(1), attended(2, 2));
        running.settle();
        parked = running.views().parked(view.name());
    }

    @AfterEach
    void close() {
        running.close();
        log.close();
        mongo.close();
    }

    @Test
    void the_first_of_each_sequence_is_listed_with_the_number_of_those_behind_it() {
        Part<ParkedEvent> heads = parked.heads(0, 10);

        assertThat(heads.total()).isEqualTo(2);
        assertThat(heads.items())
                .extracting(ParkedEvent::sequence, ParkedEvent::eventId, ParkedEvent::waitingBehind)
                .containsExactlyInAnyOrder(tuple(ONE, "event-1", 2L), tuple(TWO, "event-4", 0L));
    }

    @Test
    void the_list_can_be_read_page_by_page() {
        assertThat(List.of(parked.heads(0, 1), parked.heads(1, 1)))
                .flatExtracting(Part::items)
                .extracting(ParkedEvent::eventId)
                .containsExactlyInAnyOrder("event-1", "event-4");
    }

    @Test
    void a_sequence_lists_its_events_in_order() {
        assertThat(parked.of(ONE, 0, 10).items())
                .extracting(ParkedEvent::position)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void of_an_event_everything_is_told_but_what_stands_in_it() {
        ParkedEventDetail detail = parked.find("event-1");

        assertThat(detail.event().type()).isEqualTo("AttendanceRecorded");
        assertThat(detail.event().aggregate()).isEqualTo(participant(1).value());
        assertThat(detail.event().number()).isEqualTo(1);
        assertThat(detail.metadata())
                .isEqualTo(Map.of("actor", "tester", "origin", "api", "correlation_id", "request-1"));
    }

    @Test
    void the_cause_stands_with_the_event_that_failed_and_not_with_those_that_wait() {
        ParkedEvent failed = parked.find("event-1").event();

        assertThat(failed.cause().type()).isEqualTo(IllegalStateException.class.getName());
        assertThat(failed.cause().message()).startsWith("on purpose; at org.annals.");
        assertThat(parked.find("event-2").event().cause()).isNull();
    }

    @Test
    void an_event_that_is_delivered_again_is_parked_once() throws InterruptedException {
        running.close();
        ViewStore store =
                new ViewStore(mongo.database(), ViewsUnderTest.SERIALIZER, new Progress(), UnaryOperator.identity());
        Copy copy = store.copies().current(view).orElseThrow();
        store.tokens().forget(copy);
        store.tokens().initialize(copy, 1, null);
        running = ViewsUnderTest.start(log, mongo, view);
        running.settle();

        assertThat(running.status(view).deadLetters()).isEqualTo(4);
    }

    @Test
    void one_sequence_alone_is_tried_again() {
        view.failOn(event -> false);

        assertThat(parked.retry(ONE)).isEqualTo(new Retried(3, 0));
        assertThat(parked.heads(0, 10).items())
                .extracting(ParkedEvent::sequence)
                .containsExactly(TWO);
    }

    @Test
    void all_sequences_are_tried_again() {
        view.failOn(
                event -> isPoison(event) && event.participant().orElseThrow().equals(participant(1)));

        assertThat(parked.retry(null)).isEqualTo(new Retried(1, 3));
    }

    @Test
    void while_a_view_is_rebuilt_its_dead_letters_are_left_alone() throws InterruptedException {
        SlowView slow = new SlowView();
        try (ViewsUnderTest rebuilding = ViewsUnderTest.start(log, mongo, slow)) {
            slow.hold();
            rebuilding.views().rebuild(List.of(slow.name()));
            slow.awaitFilling();

            assertThatThrownBy(() -> rebuilding.views().parked(slow.name()).retry(null))
                    .isInstanceOf(ViewBusy.class);
            slow.release();
        }
    }

    @Test
    void what_fails_again_says_when_it_was_tried_last() {
        parked.retry(null);
        ParkedEvent event = parked.find("event-1").event();

        assertThat(event.lastTriedAt()).isAfter(event.parkedAt());
    }

    @Test
    void what_fails_again_tells_the_fault_and_nothing_that_was_put_around_it() {
        ParkedEvent.Cause before = parked.find("event-1").event().cause();
        parked.retry(null);

        assertThat(parked.find("event-1").event().cause()).isEqualTo(before);
    }

    @Test
    void a_sequence_of_which_nothing_is_parked_cannot_be_tried_again() {
        assertThatThrownBy(() -> parked.retry(participant(3).uuid())).isInstanceOf(UnknownLetter.class);
    }

    @Test
    void without_an_evicted_event_those_behind_it_are_taken_in() {
        parked.evict("event-1", "Recorded by a fault.", "admin");

        assertThat(parked.retry(ONE)).isEqualTo(new Retried(2, 0));
        assertThat(running.rows(view).get(participant(1).value())).isEqualTo(new Count(3, ""));
    }

    @Test
    void who_has_evicted_what_and_why_can_be_found_afterwards() {
        Eviction eviction = parked.evict("event-4", "Recorded by a fault.", "admin");

        assertThat(eviction.evictedBy()).isEqualTo("admin");
        assertThat(eviction.reason()).isEqualTo("Recorded by a fault.");
        assertThat(eviction.position()).isEqualTo(4);
        assertThat(parked.evictions(0, 10).items())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("evictedAt")
                .containsExactly(eviction);
    }

    @Test
    void an_event_that_only_waits_is_not_evicted() {
        assertThatThrownBy(() -> parked.evict("event-2", "Away with it.", "admin"))
                .isInstanceOf(LetterWaits.class);
        assertThat(parked.find("event-2").event().eventId()).isEqualTo("event-2");
    }

    @Test
    void an_event_that_is_not_parked_is_not_evicted() {
        assertThatThrownBy(() -> parked.evict("event-0", "Away with it.", "admin"))
                .isInstanceOf(UnknownLetter.class);
    }

    @Test
    void a_rebuild_takes_an_evicted_event_in_again_and_leaves_the_record_of_its_eviction() throws InterruptedException {
        parked.evict("event-4", "The fold has a fault.", "admin");
        view.failOn(event -> false);
        running.rebuild(view);

        assertThat(running.rows(view).get(participant(2).value())).isEqualTo(new Count(1, ""));
        assertThat(parked.evictions(0, 10).items())
                .extracting(Eviction::inEffect)
                .containsExactly(false);
    }

    @Test
    void after_an_eviction_the_view_goes_on() throws InterruptedException {
        parked.evict("event-4", "Recorded by a fault.", "admin");
        log.append(attended(2, 3));
        running.settle();

        assertThat(running.rows(view).get(participant(2).value())).isEqualTo(new Count(1, ""));
    }

    private static boolean isPoison(LoggedEvent event) {
        return event.event() instanceof AttendanceRecorded it && it.day() == 2;
    }
}
