package org.annals.command.assessment;

import static org.annals.command.assessment.Past.submittedInTime;
import static org.annals.command.assessment.Past.windowOpened;
import static org.annals.command.assessment.Sam.confirming;
import static org.annals.command.assessment.Sam.marking;
import static org.annals.kernel.assessment.MarkingRole.MARKER;
import static org.annals.kernel.assessment.MarkingRole.MODERATOR;
import static org.annals.kernel.assessment.Result.FAIL;
import static org.annals.kernel.assessment.Result.PASS;

import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Where several rules about marks and outcomes are broken, the first in the published order is the answer. */
class MarksOrderTest {

    @Test
    void first_the_submission() {
        windowOpened()
                .coachedBy("coach.cohen")
                .when(marking(MODERATOR, "coach.cohen", PASS))
                .refusedWith(RefusalCode.NOTHING_SUBMITTED);
    }

    @Test
    void a_confirmed_outcome_before_the_coach() {
        submittedInTime()
                .marked(MARKER, "assessor.bell", PASS)
                .confirmed(PASS)
                .coachedBy("coach.cohen")
                .when(marking(MODERATOR, "coach.cohen", PASS))
                .refusedWith(RefusalCode.OUTCOME_CONFIRMED);
    }

    @Test
    void the_coach_before_a_missing_marker() {
        submittedInTime()
                .coachedBy("coach.cohen")
                .when(marking(MODERATOR, "coach.cohen", PASS))
                .refusedWith(RefusalCode.COACH_MAY_NOT_ASSESS);
    }

    @Test
    void the_same_person_before_the_second_mark() {
        submittedInTime()
                .marked(MARKER, "assessor.bell", PASS)
                .marked(MODERATOR, "assessor.cole", PASS)
                .when(marking(MODERATOR, "assessor.bell", FAIL))
                .refusedWith(RefusalCode.SAME_PERSON);
    }

    @Test
    void an_outcome_needs_a_submission_before_a_mark() {
        windowOpened().when(confirming("lead.moss")).refusedWith(RefusalCode.NOTHING_SUBMITTED);
    }

    @Test
    void an_outcome_needs_a_mark_before_the_right_person() {
        submittedInTime()
                .coachedBy("coach.cohen")
                .when(confirming("coach.cohen"))
                .refusedWith(RefusalCode.NOT_MARKED);
    }

    @Test
    void what_is_confirmed_is_confirmed_whoever_asks_again() {
        submittedInTime()
                .marked(MARKER, "assessor.bell", PASS)
                .confirmed(PASS)
                .coachedBy("coach.cohen")
                .when(confirming("coach.cohen"))
                .unchanged();
    }

    @Test
    void the_coach_before_the_same_person() {
        submittedInTime()
                .marked(MARKER, "assessor.bell", PASS)
                .coachedBy("assessor.bell")
                .when(confirming("assessor.bell"))
                .refusedWith(RefusalCode.COACH_MAY_NOT_ASSESS);
    }
}
