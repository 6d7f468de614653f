package org.annals.command.assessment;

import static org.annals.command.assessment.Past.unknown;
import static org.annals.command.assessment.Sam.SAM;
import static org.annals.command.assessment.Sam.confirming;
import static org.annals.command.assessment.Sam.day;
import static org.annals.command.assessment.Sam.marking;
import static org.annals.command.assessment.Sam.voiding;
import static org.annals.kernel.assessment.MarkingRole.MARKER;
import static org.annals.kernel.assessment.MarkingRole.MODERATOR;
import static org.annals.kernel.assessment.Result.FAIL;
import static org.annals.kernel.assessment.Result.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.kernel.assessment.AssessmentEvent.CaseStudyMarked;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeConfirmed;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Rule book 3: a third person confirms what the marks say; a confirmed outcome can be voided. */
class OutcomesTest {

    private final KnownParticipant sam = KnownParticipant.accepted();

    @Test
    void what_the_marker_said_is_confirmed() {
        marked().when(confirming("lead.moss"))
                .happened(new OutcomeConfirmed(SAM, 1, PASS, "lead.moss", day("2026-04-09")));
    }

    @Test
    void what_the_moderator_said_outweighs_the_marker() {
        marked().marked(MODERATOR, "assessor.cole", FAIL)
                .when(confirming("lead.moss"))
                .happened(new OutcomeConfirmed(SAM, 1, FAIL, "lead.moss", day("2026-04-09")));
    }

    @Test
    void the_marker_may_not_confirm() {
        marked().when(confirming("assessor.bell")).refusedWith(RefusalCode.SAME_PERSON);
    }

    @Test
    void the_moderator_may_not_confirm() {
        marked().marked(MODERATOR, "assessor.cole", PASS)
                .when(confirming("assessor.cole"))
                .refusedWith(RefusalCode.SAME_PERSON);
    }

    @Test
    void a_coach_may_not_confirm() {
        marked().coachedBy("coach.cohen").when(confirming("coach.cohen")).refusedWith(RefusalCode.COACH_MAY_NOT_ASSESS);
    }

    @Test
    void what_is_confirmed_already_stays_as_it_is() {
        marked().confirmed(PASS).when(confirming("lead.other")).unchanged();
    }

    @Test
    void for_who_is_not_accepted_nothing_is_confirmed() {
        unknown().when(confirming("lead.moss")).refusedWith(RefusalCode.NOT_ACCEPTED);
    }

    @Test
    void confirming_is_not_bound_by_a_withdrawal() {
        marked().withdrawn("2026-04-01").when(confirming("lead.moss")).happenedOnce(OutcomeConfirmed.class);
    }

    @Test
    void the_participant_is_told_of_a_pass() {
        marked().when(confirming("lead.moss")).isApplied();

        assertThat(sam.told()).containsExactly("attempt 1 passed on 2026-04-09");
    }

    @Test
    void the_participant_is_not_told_of_a_fail() {
        marked().marked(MODERATOR, "assessor.cole", FAIL)
                .when(confirming("lead.moss"))
                .isApplied();

        assertThat(sam.told()).isEmpty();
    }

    @Test
    void a_confirmed_outcome_is_voided_with_a_reason_and_by_whom() {
        marked().confirmed(PASS)
                .when(voiding())
                .happened(new OutcomeVoided(SAM, 1, new Personal("wrong paper"), "lead.moss", day("2026-05-01")));
    }

    @Test
    void the_participant_is_told_of_a_pass_that_is_voided() {
        marked().confirmed(PASS).when(voiding()).isApplied();

        assertThat(sam.told()).containsExactly("pass of attempt 1 voided on 2026-05-01, recorded on 2026-05-04");
    }

    @Test
    void the_participant_is_not_told_of_a_fail_that_is_voided() {
        marked().confirmed(FAIL).when(voiding()).isApplied();

        assertThat(sam.told()).isEmpty();
    }

    @Test
    void what_is_not_confirmed_cannot_be_voided() {
        marked().when(voiding()).refusedWith(RefusalCode.OUTCOME_NOT_CONFIRMED);
    }

    @Test
    void a_voided_outcome_cannot_be_voided_again() {
        marked().confirmed(PASS).voided().when(voiding()).refusedWith(RefusalCode.OUTCOME_NOT_CONFIRMED);
    }

    @Test
    void after_voiding_the_submission_is_marked_anew() {
        marked().confirmed(PASS)
                .voided()
                .when(marking(MARKER, "assessor.bell", FAIL))
                .happenedOnce(CaseStudyMarked.class);
    }

    private Past marked() {
        return Past.accepted(sam)
                .opened(1, "2026-03-09")
                .submitted(1, "2026-03-15T14:29:11Z")
                .marked(MARKER, "assessor.bell", PASS);
    }
}
