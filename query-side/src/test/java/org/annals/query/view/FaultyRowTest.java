package org.annals.query.view;

import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows are worked out when they are written; if that fails, the event that is to blame is found and parked. */
class FaultyRowTest {

    private static final int POISON = 4;

    private final TestLog log = new TestLog();
    private final TestMongo mongo = TestMongo.inThisProcess();
    private final View<?, ?> view = new ThirdEventShowsNothing();

    @AfterEach
    void close() {
        log.close();
        mongo.close();
    }

    @Test
    void live_only_the_event_that_makes_the_row_fail_is_parked() throws InterruptedException {
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            log.append(attended(1, 1), attended(1, 2), attended(1, 3), attended(2, 1));
            running.settle();

            assertThat(running.rows(view)).hasSize(2);
            assertThat(running.status(view).deadLetters()).isEqualTo(1);
        }
    }

    @Test
    void a_letter_that_has_to_wait_for_such_a_row_does_not_hold_up_the_view() throws InterruptedException {
        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            log.append(attended(1, 1), attended(1, 2), attended(1, 3), attended(2, POISON), attended(3, 1));
            running.settle();

            assertThat(running.rows(view))
                    .containsOnlyKeys(participant(1).value(), participant(3).value());
            assertThat(running.status(view).deadLetters()).isEqualTo(2);
        }
    }

    @Test
    void filling_parks_only_the_event_that_makes_the_row_fail() throws InterruptedException {
        log.append(attended(1, 1), attended(1, 2), attended(1, 3), attended(2, 1));

        try (ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            running.settle();

            assertThat(running.rows(view))
                    .containsOnlyKeys(participant(1).value(), participant(2).value());
            assertThat(running.status(view).deadLetters()).isEqualTo(1);
        }
    }

    private static final class ThirdEventShowsNothing extends CountingView {

        private ThirdEventShowsNothing() {
            super("faultyrow");
        }

        @Override
        public Count apply(String id, @Nullable Count before, LoggedEvent event) {
            if (event.event() instanceof AttendanceRecorded it && it.day() == POISON) {
                throw new IllegalStateException("on purpose");
            }
            return super.apply(id, before, event);
        }

        @Override
        public @Nullable Count row(String id, Count state) {
            if (state.events() == 3) {
                throw new IllegalStateException("on purpose");
            }
            return state;
        }
    }
}
