package org.annals.command.assessment;

import static org.annals.command.assessment.Past.accepted;
import static org.annals.command.assessment.Past.submittedInTime;
import static org.annals.command.assessment.Past.unknown;
import static org.annals.command.assessment.Past.windowOpened;
import static org.annals.command.assessment.Sam.SAM;
import static org.annals.command.assessment.Sam.day;
import static org.annals.command.assessment.Sam.extending;
import static org.annals.command.assessment.Sam.submitting;
import static org.annals.command.assessment.Sam.window;

import org.annals.kernel.assessment.AssessmentEvent.CaseStudySubmitted;
import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Rule book 3: mitigating circumstances move the deadline of one attempt, with reason and who granted it. */
class ExtensionTest {

    @Test
    void an_extension_moves_the_deadline() {
        windowOpened()
                .when(extending(1, "2026-03-30"))
                .happened(new ExtensionGranted(
                        SAM,
                        1,
                        window("2026-03-09").extendedTo(day("2026-03-30")),
                        new Personal("illness"),
                        "lead.moss",
                        day("2026-03-12")));
    }

    @Test
    void in_an_extended_window_the_old_deadline_no_longer_counts() {
        windowOpened()
                .extendedTo(1, "2026-03-09", "2026-03-30")
                .when(submitting(1, "2026-03-17T00:00:00Z"))
                .happenedOnce(CaseStudySubmitted.class);
    }

    @Test
    void in_an_extended_window_the_new_deadline_counts() {
        windowOpened()
                .extendedTo(1, "2026-03-09", "2026-03-30")
                .when(submitting(1, "2026-03-30T23:00:00Z"))
                .refusedWith(RefusalCode.LATE);
    }

    @Test
    void an_extension_of_one_attempt_leaves_the_other() {
        windowOpened()
                .missed(1, "2026-03-09")
                .opened(2, "2026-05-04")
                .extendedTo(2, "2026-05-04", "2026-05-30")
                .when(submitting(1, "2026-03-17T00:00:00Z"))
                .refusedWith(RefusalCode.LATE);
    }

    @Test
    void it_can_be_granted_after_the_deadline() {
        windowOpened().missed(1, "2026-03-09").when(extending(1, "2026-03-30")).isApplied();
    }

    @Test
    void it_ends_later_than_the_deadline_that_it_moves() {
        windowOpened().when(extending(1, "2026-03-16")).refusedWith(RefusalCode.EXTENSION_NOT_LATER);
        windowOpened().when(extending(1, "2026-03-15")).refusedWith(RefusalCode.EXTENSION_NOT_LATER);
    }

    @Test
    void without_a_window_there_is_nothing_to_extend() {
        accepted().when(extending(1, "2026-03-30")).refusedWith(RefusalCode.NO_WINDOW);
    }

    @Test
    void what_is_submitted_needs_no_extension() {
        submittedInTime().when(extending(1, "2026-03-30")).refusedWith(RefusalCode.ALREADY_SUBMITTED);
    }

    @Test
    void who_is_not_accepted_gets_none() {
        unknown().when(extending(1, "2026-03-30")).refusedWith(RefusalCode.NOT_ACCEPTED);
    }
}
