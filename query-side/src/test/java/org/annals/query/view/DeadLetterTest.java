package org.annals.query.view;

import static java.util.Objects.requireNonNull;
import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.query.fixture.CaseStudies;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.annals.query.view.CountingView.Count;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A poison event parks its own participant's sequence in its own view and nothing else. */
class DeadLetterTest {

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();
    private final FaultyView view = FaultyView.failingOn(DeadLetterTest::isPoison);

    @AfterEach
    void close() {
        log.close();
        mongo.close();
    }

    @Test
    void a_poison_event_parks_what_comes_after_it_for_the_same_participant() throws InterruptedException {
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            log.append(attended(1, 1), poison(1), attended(1, 3), CaseStudies.opened(1));
            running.settle();

            assertThat(eventsOf(1, running)).isEqualTo(1);
            assertThat(running.status(view).deadLetters()).isEqualTo(3);
        }
    }

    @Test
    void the_rest_of_the_batch_goes_on() throws InterruptedException {
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            log.append(attended(2, 1), poison(1), attended(2, 4), attended(3, 1));
            running.settle();

            assertThat(eventsOf(2, running)).isEqualTo(2);
            assertThat(eventsOf(3, running)).isEqualTo(1);
        }
    }

    @Test
    void a_poison_event_that_is_met_while_filling_is_parked_as_well() throws InterruptedException {
        log.append(attended(1, 1), poison(1), attended(1, 3), attended(2, 1));

        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            running.settle();

            assertThat(eventsOf(1, running)).isEqualTo(1);
            assertThat(eventsOf(2, running)).isEqualTo(1);
            assertThat(running.status(view).deadLetters()).isEqualTo(2);
        }
    }

    @Test
    void what_comes_after_the_filling_waits_behind_what_was_parked_then() throws InterruptedException {
        log.append(attended(1, 1), poison(1));

        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            log.append(attended(1, 3));
            running.settle();

            assertThat(eventsOf(1, running)).isEqualTo(1);
            assertThat(running.status(view).deadLetters()).isEqualTo(2);
        }
    }

    @Test
    void once_the_view_is_mended_the_letters_are_taken_in_in_order() throws InterruptedException {
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            log.append(attended(1, 1), poison(1), attended(1, 3), poison(2), attended(2, 3));
            running.settle();
            view.failOn(event -> false);

            running.views().parked(view.name()).retry(null);

            assertThat(eventsOf(1, running)).isEqualTo(3);
            assertThat(eventsOf(2, running)).isEqualTo(2);
            assertThat(running.status(view).deadLetters()).isZero();
        }
    }

    @Test
    void a_letter_that_fails_again_keeps_its_place_and_holds_up_no_other() throws InterruptedException {
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            log.append(poison(1), attended(1, 3), poison(2), attended(2, 3));
            running.settle();
            view.failOn(event ->
                    isPoison(event) && participant(1).equals(event.participant().orElseThrow()));

            running.views().parked(view.name()).retry(null);

            assertThat(eventsOf(1, running)).isZero();
            assertThat(eventsOf(2, running)).isEqualTo(2);
            assertThat(running.status(view).deadLetters()).isEqualTo(2);
        }
    }

    @Test
    void after_the_letters_are_taken_in_the_view_goes_on() throws InterruptedException {
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            log.append(poison(1));
            running.settle();
            view.failOn(event -> false);
            running.views().parked(view.name()).retry(null);
            log.append(attended(1, 3), attended(1, 4));
            running.settle();

            assertThat(eventsOf(1, running)).isEqualTo(3);
        }
    }

    @Test
    void another_view_takes_in_what_one_view_parks() throws InterruptedException {
        CountingView other = new CountingView("counting");
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view, other)) {
            log.append(attended(1, 1), poison(1), attended(1, 3));
            running.settle();

            assertThat(running.rows(other).get(participant(1).value()).events()).isEqualTo(3);
            assertThat(running.status(other).deadLetters()).isZero();
        }
    }

    @Test
    void a_document_that_cannot_be_read_parks_what_touches_it_and_nothing_else() throws InterruptedException {
        CountingView counting = new CountingView("counting");
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, counting)) {
            log.append(attended(1, 1), attended(2, 1));
            running.settle();
            mongo.database()
                    .getCollection("counting_v1")
                    .updateOne(
                            Filters.eq("_id", participant(1).value()),
                            Updates.set("state", new Binary(new byte[] {1, 2, 3})));
            log.append(attended(1, 3), attended(2, 3), attended(1, 4));
            running.settle();

            assertThat(running.rows(counting).get(participant(2).value()).events())
                    .isEqualTo(2);
            assertThat(running.views().parked("counting").heads(0, 10).items())
                    .singleElement()
                    .satisfies(it -> assertThat(it.waitingBehind()).isEqualTo(1))
                    .satisfies(it -> assertThat(requireNonNull(it.cause()).message())
                            .contains(participant(1).value(), "./annals rebuild counting"));
        }
    }

    @Test
    void a_row_that_cannot_be_read_is_worked_out_anew_with_the_next_event() throws InterruptedException {
        CountingView counting = new CountingView("counting");
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, counting)) {
            log.append(attended(1, 1));
            running.settle();
            mongo.database().getCollection("counting_v1").updateMany(new Document(), Updates.set("row", "no row"));
            log.append(attended(1, 3));
            running.settle();

            assertThat(running.rows(counting).get(participant(1).value()).events())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_rebuild_parks_the_same_sequence_and_nothing_else() throws InterruptedException {
        CountingView other = new CountingView("counting");
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view, other)) {
            log.append(attended(1, 1), poison(1), attended(1, 3), attended(2, 1), attended(2, 3));
            running.settle();

            running.rebuild(view);

            assertThat(eventsOf(1, running)).isEqualTo(1);
            assertThat(eventsOf(2, running)).isEqualTo(2);
            assertThat(running.status(view).deadLetters()).isEqualTo(2);
            assertThat(running.status(other).deadLetters()).isZero();
        }
    }

    @Test
    void a_rebuild_after_the_mending_leaves_no_letters() throws InterruptedException {
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            log.append(attended(1, 1), poison(1), attended(1, 3));
            running.settle();
            view.failOn(event -> false);

            running.rebuild(view);

            assertThat(eventsOf(1, running)).isEqualTo(3);
            assertThat(running.status(view).deadLetters()).isZero();
        }
    }

    private static AttendanceRecorded poison(int number) {
        return attended(number, 2);
    }

    private static boolean isPoison(LoggedEvent event) {
        return event.event() instanceof AttendanceRecorded it && it.day() == 2;
    }

    private int eventsOf(int number, ViewsUnderTest running) {
        return running.rows(view)
                .getOrDefault(participant(number).value(), new Count(0, ""))
                .events();
    }
}
