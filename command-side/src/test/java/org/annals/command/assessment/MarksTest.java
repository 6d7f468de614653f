package org.annals.command.assessment;

import static org.annals.command.assessment.Past.accepted;
import static org.annals.command.assessment.Past.submittedInTime;
import static org.annals.command.assessment.Past.unknown;
import static org.annals.command.assessment.Past.windowOpened;
import static org.annals.command.assessment.Sam.SAM;
import static org.annals.command.assessment.Sam.day;
import static org.annals.command.assessment.Sam.marking;
import static org.annals.kernel.assessment.MarkingRole.MARKER;
import static org.annals.kernel.assessment.MarkingRole.MODERATOR;
import static org.annals.kernel.assessment.Result.FAIL;
import static org.annals.kernel.assessment.Result.PASS;

import org.annals.kernel.assessment.AssessmentEvent.CaseStudyMarked;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Rule book 3: a marker marks, a moderator may mark again; nobody marks whom they have coached. */
class MarksTest {

    @Test
    void a_marker_marks() {
        submittedInTime()
                .when(marking(MARKER, "assessor.bell", PASS))
                .happened(new CaseStudyMarked(SAM, 1, MARKER, "assessor.bell", PASS, day("2026-03-29")));
    }

    @Test
    void a_moderator_marks_again() {
        markedBy("assessor.bell")
                .when(marking(MODERATOR, "assessor.cole", FAIL))
                .happened(new CaseStudyMarked(SAM, 1, MODERATOR, "assessor.cole", FAIL, day("2026-03-29")));
    }

    @Test
    void for_who_is_not_accepted_there_is_nothing_to_mark() {
        unknown().when(marking(MARKER, "assessor.bell", PASS)).refusedWith(RefusalCode.NOT_ACCEPTED);
    }

    @Test
    void without_a_window_there_is_nothing_to_mark() {
        accepted().when(marking(MARKER, "assessor.bell", PASS)).refusedWith(RefusalCode.NOTHING_SUBMITTED);
    }

    @Test
    void with_nothing_accepted_there_is_nothing_to_mark() {
        windowOpened().when(marking(MARKER, "assessor.bell", PASS)).refusedWith(RefusalCode.NOTHING_SUBMITTED);
    }

    @Test
    void the_same_mark_by_the_same_person_again_changes_nothing() {
        markedBy("assessor.bell").when(marking(MARKER, "assessor.bell", PASS)).unchanged();
    }

    @Test
    void the_same_mark_again_changes_nothing_even_after_the_outcome() {
        markedBy("assessor.bell")
                .confirmed(PASS)
                .when(marking(MARKER, "assessor.bell", PASS))
                .unchanged();
    }

    @Test
    void another_mark_after_the_outcome_is_refused() {
        markedBy("assessor.bell")
                .confirmed(PASS)
                .when(marking(MODERATOR, "assessor.cole", FAIL))
                .refusedWith(RefusalCode.OUTCOME_CONFIRMED);
    }

    @Test
    void a_coach_may_not_mark() {
        submittedInTime()
                .coachedBy("coach.cohen")
                .when(marking(MARKER, "coach.cohen", PASS))
                .refusedWith(RefusalCode.COACH_MAY_NOT_ASSESS);
    }

    @Test
    void a_coach_may_not_moderate() {
        markedBy("assessor.bell")
                .coachedBy("coach.cohen")
                .when(marking(MODERATOR, "coach.cohen", PASS))
                .refusedWith(RefusalCode.COACH_MAY_NOT_ASSESS);
    }

    @Test
    void a_moderator_follows_a_marker() {
        submittedInTime().when(marking(MODERATOR, "assessor.cole", PASS)).refusedWith(RefusalCode.NOT_MARKED);
    }

    @Test
    void the_marker_may_not_moderate() {
        markedBy("assessor.bell")
                .when(marking(MODERATOR, "assessor.bell", PASS))
                .refusedWith(RefusalCode.SAME_PERSON);
    }

    @Test
    void the_moderator_may_not_mark() {
        markedBy("assessor.bell")
                .marked(MODERATOR, "assessor.cole", PASS)
                .when(marking(MARKER, "assessor.cole", PASS))
                .refusedWith(RefusalCode.SAME_PERSON);
    }

    @Test
    void a_second_marker_is_refused() {
        markedBy("assessor.bell").when(marking(MARKER, "assessor.cole", PASS)).refusedWith(RefusalCode.ALREADY_MARKED);
    }

    @Test
    void the_same_marker_with_another_result_is_refused() {
        markedBy("assessor.bell").when(marking(MARKER, "assessor.bell", FAIL)).refusedWith(RefusalCode.ALREADY_MARKED);
    }

    @Test
    void a_second_moderator_is_refused() {
        markedBy("assessor.bell")
                .marked(MODERATOR, "assessor.cole", PASS)
                .when(marking(MODERATOR, "assessor.diaz", PASS))
                .refusedWith(RefusalCode.ALREADY_MARKED);
    }

    @Test
    void marking_is_not_bound_by_a_withdrawal_or_a_deferral() {
        submittedInTime()
                .withdrawn("2026-03-20")
                .when(marking(MARKER, "assessor.bell", PASS))
                .isApplied();
        submittedInTime()
                .deferred("2026-03-20")
                .when(marking(MARKER, "assessor.bell", PASS))
                .isApplied();
    }

    private static Past markedBy(String assessor) {
        return submittedInTime().marked(MARKER, assessor, PASS);
    }
}
