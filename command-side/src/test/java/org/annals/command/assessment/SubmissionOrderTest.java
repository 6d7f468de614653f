package org.annals.command.assessment;

import static org.annals.command.assessment.Past.accepted;
import static org.annals.command.assessment.Past.submittedInTime;
import static org.annals.command.assessment.Past.unknown;
import static org.annals.command.assessment.Past.windowOpened;
import static org.annals.command.assessment.Sam.submitting;

import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** NO_WINDOW, TOO_EARLY, LATE, ALREADY_SUBMITTED, TOO_SHORT, TOO_LONG: the first that applies. */
class SubmissionOrderTest {

    @Test
    void first_who() {
        unknown().when(submitting(1, "2026-03-20T00:00:00Z", 1)).refusedWith(RefusalCode.NOT_ACCEPTED);
    }

    @Test
    void then_on_which_day() {
        accepted()
                .withdrawn("2026-01-01")
                .when(submitting(1, "2026-03-20T00:00:00Z", 1))
                .refusedWith(RefusalCode.WITHDRAWN);
    }

    @Test
    void then_the_window() {
        accepted().when(submitting(1, "2026-03-20T00:00:00Z", 1)).refusedWith(RefusalCode.NO_WINDOW);
    }

    @Test
    void too_early_before_anything_about_the_submission() {
        submittedInTime().when(submitting(1, "2026-03-01T00:00:00Z", 1)).refusedWith(RefusalCode.TOO_EARLY);
    }

    @Test
    void late_before_anything_about_the_submission() {
        submittedInTime().when(submitting(1, "2026-03-20T00:00:00Z", 1)).refusedWith(RefusalCode.LATE);
    }

    @Test
    void already_submitted_before_the_words() {
        submittedInTime().when(submitting(1, "2026-03-16T00:00:00Z", 1)).refusedWith(RefusalCode.ALREADY_SUBMITTED);
    }

    @Test
    void the_words_last() {
        windowOpened().when(submitting(1, "2026-03-16T00:00:00Z", 1)).refusedWith(RefusalCode.TOO_SHORT);
    }
}
