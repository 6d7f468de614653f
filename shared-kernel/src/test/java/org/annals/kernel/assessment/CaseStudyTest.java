package org.annals.kernel.assessment;

import static org.annals.kernel.assessment.Stages.confirmed;
import static org.annals.kernel.assessment.Stages.marked;
import static org.annals.kernel.assessment.Stages.missed;
import static org.annals.kernel.assessment.Stages.moderated;
import static org.annals.kernel.assessment.Stages.opened;
import static org.annals.kernel.assessment.Stages.refused;
import static org.annals.kernel.assessment.Stages.statusAfter;
import static org.annals.kernel.assessment.Stages.submitted;
import static org.annals.kernel.assessment.Stages.voided;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The word for the assessment in the credit register: by the latest attempt, and passed once any attempt passed. */
class CaseStudyTest {

    @Test
    void before_any_window_there_is_none() {
        assertThat(statusAfter()).isEqualTo(AssessmentStatus.NONE);
    }

    @Test
    void a_refused_request_alone_opens_nothing() {
        assertThat(statusAfter(refused())).isEqualTo(AssessmentStatus.NONE);
    }

    @Test
    void a_window_makes_it_window_opened() {
        assertThat(statusAfter(opened(1))).isEqualTo(AssessmentStatus.WINDOW_OPENED);
    }

    @Test
    void a_missed_window_leaves_it_at_window_opened() {
        assertThat(statusAfter(opened(1), missed(1))).isEqualTo(AssessmentStatus.WINDOW_OPENED);
    }

    @Test
    void an_accepted_submission_makes_it_submitted() {
        assertThat(statusAfter(opened(1), submitted(1))).isEqualTo(AssessmentStatus.SUBMITTED);
    }

    @Test
    void a_mark_makes_it_marked_whatever_the_result() {
        assertThat(statusAfter(opened(1), submitted(1), marked(1, Result.FAIL))).isEqualTo(AssessmentStatus.MARKED);
    }

    @Test
    void a_confirmed_fail_makes_it_failed() {
        assertThat(statusAfter(opened(1), submitted(1), marked(1, Result.FAIL), confirmed(1, Result.FAIL)))
                .isEqualTo(AssessmentStatus.FAILED);
    }

    @Test
    void a_confirmed_pass_makes_it_passed() {
        assertThat(statusAfter(opened(1), submitted(1), marked(1, Result.PASS), confirmed(1, Result.PASS)))
                .isEqualTo(AssessmentStatus.PASSED);
    }

    @Test
    void the_latest_attempt_counts() {
        assertThat(statusAfter(opened(1), submitted(1), marked(1, Result.FAIL), confirmed(1, Result.FAIL), opened(2)))
                .isEqualTo(AssessmentStatus.WINDOW_OPENED);
    }

    @Test
    void a_pass_of_an_earlier_attempt_stays_a_pass() {
        assertThat(statusAfter(
                        opened(1),
                        missed(1),
                        opened(2),
                        submitted(1),
                        marked(1, Result.PASS),
                        confirmed(1, Result.PASS)))
                .isEqualTo(AssessmentStatus.PASSED);
    }

    @Test
    void a_voided_outcome_makes_it_submitted_again() {
        assertThat(statusAfter(opened(1), submitted(1), marked(1, Result.PASS), confirmed(1, Result.PASS), voided(1)))
                .isEqualTo(AssessmentStatus.SUBMITTED);
    }

    @Test
    void without_a_moderator_the_marker_decides() {
        assertThat(decidingAfter(opened(1), submitted(1), marked(1, Result.PASS)))
                .isEqualTo(Result.PASS);
    }

    @Test
    void a_moderator_decides_over_the_marker() {
        assertThat(decidingAfter(opened(1), submitted(1), marked(1, Result.PASS), moderated(1, Result.FAIL)))
                .isEqualTo(Result.FAIL);
    }

    private static Result decidingAfter(AssessmentEvent... events) {
        return Stages.after(events)
                .attempt(1)
                .flatMap(Attempt::decidingMark)
                .orElseThrow()
                .result();
    }
}
