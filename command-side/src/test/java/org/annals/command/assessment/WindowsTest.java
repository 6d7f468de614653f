package org.annals.command.assessment;

import static org.annals.command.assessment.Past.accepted;
import static org.annals.command.assessment.Past.submittedInTime;
import static org.annals.command.assessment.Past.unknown;
import static org.annals.command.assessment.Past.windowOpened;
import static org.annals.command.assessment.Sam.SAM;
import static org.annals.command.assessment.Sam.day;
import static org.annals.command.assessment.Sam.opening;
import static org.annals.command.assessment.Sam.window;

import java.time.Instant;
import org.annals.kernel.assessment.AssessmentEvent.WindowMissed;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule book 3: at most two attempts; a second window only after a confirmed fail or a missed window. */
class WindowsTest {

    private static final Instant DEADLINE = window("2026-03-09").deadline();

    @Test
    void a_window_is_opened() {
        accepted()
                .when(opening(1, "2026-03-09"))
                .happened(new WindowOpened(SAM, 1, window("2026-03-09"), day("2026-03-09")));
    }

    @Test
    void for_who_is_not_accepted_no_window_is_opened() {
        unknown().when(opening(1, "2026-03-09")).refusedWith(RefusalCode.NOT_ACCEPTED);
    }

    @Test
    void no_window_opens_from_the_day_of_a_withdrawal() {
        accepted().withdrawn("2026-03-09").when(opening(1, "2026-03-09")).refusedWith(RefusalCode.WITHDRAWN);
    }

    @Test
    void no_window_opens_inside_a_deferral() {
        accepted().deferred("2026-03-01").when(opening(1, "2026-03-09")).refusedWith(RefusalCode.DEFERRED);
    }

    @Test
    void the_same_window_again_changes_nothing() {
        windowOpened().when(opening(1, "2026-03-09")).unchanged();
    }

    @Test
    void the_same_window_again_changes_nothing_even_when_the_attempt_is_over() {
        submittedInTime()
                .marked(MarkingRole.MARKER, "assessor.bell", Result.PASS)
                .confirmed(Result.PASS)
                .when(opening(1, "2026-03-09"))
                .unchanged();
    }

    @Test
    void another_date_for_the_same_attempt_is_refused() {
        windowOpened().when(opening(1, "2026-03-10")).refusedWith(RefusalCode.WINDOW_ALREADY_OPENED);
    }

    @Test
    void there_is_no_third_attempt() {
        windowOpened()
                .missed(1, "2026-03-09")
                .opened(2, "2026-05-04")
                .missed(2, "2026-05-04")
                .when(opening(3, "2026-07-06"))
                .refusedWith(RefusalCode.TOO_MANY_ATTEMPTS);
    }

    @Test
    void too_many_attempts_is_said_before_an_unfinished_one() {
        accepted().when(opening(3, "2026-07-06")).refusedWith(RefusalCode.TOO_MANY_ATTEMPTS);
    }

    @Test
    void a_second_attempt_needs_a_first() {
        accepted().when(opening(2, "2026-05-04")).refusedWith(RefusalCode.ATTEMPT_NOT_FINISHED);
    }

    @Test
    void a_second_attempt_opens_after_a_confirmed_fail() {
        submittedInTime()
                .marked(MarkingRole.MARKER, "assessor.bell", Result.FAIL)
                .confirmed(Result.FAIL)
                .when(opening(2, "2026-05-04"))
                .happened(new WindowOpened(SAM, 2, window("2026-05-04"), day("2026-05-04")));
    }

    @Test
    void a_fail_that_is_not_confirmed_does_not_do() {
        submittedInTime()
                .marked(MarkingRole.MARKER, "assessor.bell", Result.FAIL)
                .when(opening(2, "2026-05-04"))
                .refusedWith(RefusalCode.ATTEMPT_NOT_FINISHED);
    }

    @Test
    void a_confirmed_fail_that_was_voided_does_not_do() {
        submittedInTime()
                .marked(MarkingRole.MARKER, "assessor.bell", Result.FAIL)
                .confirmed(Result.FAIL)
                .voided()
                .when(opening(2, "2026-05-04"))
                .refusedWith(RefusalCode.ATTEMPT_NOT_FINISHED);
    }

    @Test
    void after_a_confirmed_pass_there_is_no_second_attempt() {
        submittedInTime()
                .marked(MarkingRole.MARKER, "assessor.bell", Result.PASS)
                .confirmed(Result.PASS)
                .when(opening(2, "2026-05-04"))
                .refusedWith(RefusalCode.ATTEMPT_NOT_FINISHED);
    }

    @Test
    void a_second_window_decided_before_the_deadline_is_refused() {
        windowOpened()
                .when(opening(2, "2026-05-04", DEADLINE.minusNanos(1)))
                .refusedWith(RefusalCode.ATTEMPT_NOT_FINISHED);
    }

    @Test
    void a_second_window_decided_at_the_deadline_opens_and_the_first_is_recorded_as_missed() {
        windowOpened()
                .when(opening(2, "2026-05-04", DEADLINE))
                .happened(
                        new WindowMissed(SAM, 1, DEADLINE, day("2026-03-16")),
                        new WindowOpened(SAM, 2, window("2026-05-04"), day("2026-05-04")));
    }

    @Test
    void a_window_that_is_recorded_as_missed_is_not_recorded_again() {
        windowOpened()
                .missed(1, "2026-03-09")
                .when(opening(2, "2026-05-04", DEADLINE))
                .happened(new WindowOpened(SAM, 2, window("2026-05-04"), day("2026-05-04")));
    }

    @Test
    void an_extended_window_is_missed_by_its_new_deadline() {
        windowOpened()
                .extendedTo(1, "2026-03-09", "2026-03-30")
                .when(opening(2, "2026-05-04", DEADLINE))
                .refusedWith(RefusalCode.ATTEMPT_NOT_FINISHED);
    }

    @Test
    void with_something_accepted_the_deadline_alone_ends_nothing() {
        submittedInTime().when(opening(2, "2026-05-04", DEADLINE)).refusedWith(RefusalCode.ATTEMPT_NOT_FINISHED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void attempts_are_counted_from_one(int attempt) {
        accepted().when(opening(attempt, "2026-03-09")).invalid("attempt");
    }
}
