package org.annals.command.auditreview;

import static org.annals.command.auditreview.May.LIND;
import static org.annals.command.auditreview.May.MOSS;
import static org.annals.command.auditreview.May.answer;
import static org.annals.command.auditreview.May.answered;
import static org.annals.command.auditreview.May.chosen;
import static org.annals.command.auditreview.May.closed;
import static org.annals.command.auditreview.May.closing;
import static org.annals.command.auditreview.May.finding;
import static org.annals.command.auditreview.May.given;
import static org.annals.command.auditreview.May.notChosen;
import static org.annals.command.auditreview.May.opened;
import static org.annals.command.auditreview.May.opening;
import static org.annals.command.auditreview.May.recorded;
import static org.annals.command.auditreview.May.signOff;
import static org.annals.command.auditreview.May.signedOff;

import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Findings are recorded, answered by somebody else and closed; then the review is signed off. */
class AuditReviewTest {

    @Test
    void a_review_draws_its_sample_from_the_cohort() {
        given().when(opening(7)).happened(opened());
    }

    @Test
    void a_cohort_without_participants_cannot_be_reviewed() {
        given().when(opening(new CohortId("cohort-npq-senco-2030-spring"), 7)).invalid("cohort");
    }

    @Test
    void the_same_review_is_opened_once() {
        given(opened()).when(opening(7)).unchanged();
    }

    @Test
    void a_second_sample_needs_a_second_title() {
        given(opened()).when(opening(8)).refusedWith(RefusalCode.REVIEW_EXISTS);
    }

    @Test
    void a_finding_is_known_by_the_version_at_which_it_was_recorded() {
        given(opened(), recorded(1), answered(1)).when(finding(chosen())).happened(recorded(3));
    }

    @Test
    void only_who_is_in_the_sample_is_reviewed() {
        given(opened()).when(finding(notChosen())).refusedWith(RefusalCode.NOT_IN_SAMPLE);
    }

    @Test
    void nothing_is_found_without_a_review() {
        given().when(finding(chosen())).invalid("review");
    }

    @Test
    void a_finding_that_nobody_recorded_is_not_answered() {
        given(opened()).when(answer(1)).invalid("finding");
    }

    @Test
    void a_finding_is_answered() {
        given(opened(), recorded(1)).when(answer(1)).happened(answered(1));
    }

    @Test
    void a_closed_finding_is_not_answered_again() {
        given(opened(), recorded(1), answered(1), closed(1)).when(answer(1)).refusedWith(RefusalCode.FINDING_CLOSED);
    }

    @Test
    void an_answered_finding_is_closed() {
        given(opened(), recorded(1), answered(1)).when(closing(1, LIND)).happened(closed(1));
    }

    @Test
    void a_finding_without_an_answer_is_not_closed() {
        given(opened(), recorded(1)).when(closing(1, LIND)).refusedWith(RefusalCode.FINDING_NOT_ANSWERED);
    }

    @Test
    void who_answered_a_finding_does_not_close_it() {
        given(opened(), recorded(1), answered(1))
                .when(closing(1, MOSS))
                .refusedWith(RefusalCode.ANSWERER_MAY_NOT_CLOSE);
    }

    @Test
    void a_finding_that_the_same_person_closed_stays_closed() {
        given(opened(), recorded(1), answered(1), closed(1))
                .when(closing(1, LIND))
                .unchanged();
    }

    @Test
    void a_finding_that_another_person_closed_is_not_closed_again() {
        given(opened(), recorded(1), answered(1), closed(1))
                .when(closing(1, "auditor.ross"))
                .refusedWith(RefusalCode.FINDING_CLOSED);
    }

    @Test
    void a_review_with_all_findings_closed_is_signed_off() {
        given(opened(), recorded(1), answered(1), closed(1)).when(signOff(LIND)).happened(signedOff());
    }

    @Test
    void a_review_without_findings_is_signed_off() {
        given(opened()).when(signOff(LIND)).happened(signedOff());
    }

    @Test
    void a_review_with_a_finding_that_is_not_closed_is_not_signed_off() {
        given(opened(), recorded(1), answered(1)).when(signOff(LIND)).refusedWith(RefusalCode.FINDINGS_NOT_CLOSED);
    }

    @Test
    void who_answered_does_not_sign_off() {
        given(opened(), recorded(1), answered(1), closed(1))
                .when(signOff(MOSS))
                .refusedWith(RefusalCode.ANSWERER_MAY_NOT_SIGN_OFF);
    }

    @Test
    void a_review_that_is_signed_off_takes_no_finding() {
        given(opened(), signedOff()).when(finding(chosen())).refusedWith(RefusalCode.REVIEW_SIGNED_OFF);
    }

    @Test
    void a_review_is_signed_off_once() {
        given(opened(), signedOff()).when(signOff(LIND)).unchanged();
        given(opened(), signedOff()).when(signOff("auditor.ross")).refusedWith(RefusalCode.REVIEW_SIGNED_OFF);
    }
}
