package org.annals.command.assessment;

import static org.annals.command.assessment.Past.accepted;
import static org.annals.command.assessment.Past.submittedInTime;
import static org.annals.command.assessment.Past.unknown;
import static org.annals.command.assessment.Past.windowOpened;
import static org.annals.command.assessment.Sam.SAM;
import static org.annals.command.assessment.Sam.day;
import static org.annals.command.assessment.Sam.submitting;
import static org.annals.command.assessment.Sam.window;

import java.time.Instant;
import org.annals.command.assessment.AssessmentCommand.RecordMissedWindow;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudySubmitted;
import org.annals.kernel.assessment.AssessmentEvent.WindowMissed;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Rule book 3: a window that passes with nothing accepted is recorded as missed; instants decide, not timers. */
class MissedWindowTest {

    private static final Instant DEADLINE = window("2026-03-09").deadline();

    @Test
    void at_the_deadline_with_nothing_accepted_it_is_missed_on_its_last_day() {
        windowOpened().when(missing(DEADLINE)).happened(new WindowMissed(SAM, 1, DEADLINE, day("2026-03-16")));
    }

    @Test
    void a_moment_before_the_deadline_it_is_not() {
        windowOpened().when(missing(DEADLINE.minusNanos(1))).unchanged();
    }

    @Test
    void it_is_recorded_once() {
        windowOpened()
                .missed(1, "2026-03-09")
                .when(missing(DEADLINE.plusSeconds(60)))
                .unchanged();
    }

    @Test
    void with_something_accepted_it_is_not_missed() {
        submittedInTime().when(missing(DEADLINE)).unchanged();
    }

    @Test
    void without_a_window_nothing_is_missed() {
        accepted().when(missing(DEADLINE)).unchanged();
    }

    @Test
    void who_is_not_accepted_misses_nothing() {
        unknown().when(missing(DEADLINE)).refusedWith(RefusalCode.NOT_ACCEPTED);
    }

    @Test
    void a_submission_received_in_time_is_accepted_although_the_window_was_recorded_as_missed() {
        windowOpened()
                .missed(1, "2026-03-09")
                .when(submitting(1, "2026-03-16T23:59:59.999Z"))
                .happenedOnce(CaseStudySubmitted.class);
    }

    @Test
    void a_submission_received_late_is_late_although_the_window_was_not_recorded_as_missed() {
        windowOpened().when(submitting(1, "2026-03-17T00:00:00Z")).refusedWith(RefusalCode.LATE);
    }

    private static RecordMissedWindow missing(Instant at) {
        return new RecordMissedWindow(SAM, 1, at, day("2026-03-17"));
    }
}
