package org.annals.query.auditreviews;

import static org.annals.query.fixture.Reviews.answered;
import static org.annals.query.fixture.Reviews.closed;
import static org.annals.query.fixture.Reviews.opened;
import static org.annals.query.fixture.Reviews.recorded;
import static org.annals.query.fixture.Reviews.refused;
import static org.annals.query.fixture.Reviews.signedOff;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.kernel.auditreview.FindingStatus;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.query.auditreviews.Finding.Remark;
import org.annals.query.fixture.Events;
import org.annals.query.fixture.Folded;
import org.annals.query.fixture.Reviews;
import org.junit.jupiter.api.Test;

class AuditReviewsTest {

    @Test
    void a_finding_is_open_then_answered_then_closed() {
        assertThat(after(opened(1), recorded(1, 1)).findings())
                .extracting(Finding::status)
                .containsExactly(FindingStatus.OPEN);
        assertThat(after(opened(1), recorded(1, 1), answered(1, 1)).findings())
                .extracting(Finding::status)
                .containsExactly(FindingStatus.ANSWERED);
        assertThat(after(opened(1), recorded(1, 1), answered(1, 1), closed(1, 1))
                        .findings())
                .extracting(Finding::status)
                .containsExactly(FindingStatus.CLOSED);
    }

    @Test
    void what_happens_to_a_finding_changes_no_other() {
        AuditReview review = after(opened(1, 2), recorded(1, 1), recorded(2, 2), answered(2, 2));

        assertThat(review.findings())
                .extracting(Finding::status)
                .containsExactly(FindingStatus.OPEN, FindingStatus.ANSWERED);
    }

    @Test
    void a_closed_finding_says_who_recorded_answered_and_closed_it() {
        Finding finding = after(opened(1), recorded(1, 1), answered(1, 1), closed(1, 1))
                .findings()
                .getFirst();

        assertThat(finding.recorded().by()).isEqualTo("auditor.lind");
        assertThat(finding.answer()).extracting(Remark::by).isEqualTo("lead.moss");
        assertThat(finding.closing()).extracting(Remark::by).isEqualTo("auditor.lind");
    }

    @Test
    void a_review_is_open_until_it_is_signed_off() {
        assertThat(after(opened(1)).status()).isEqualTo(ReviewStatus.OPEN);
        assertThat(after(opened(1), signedOff()).status()).isEqualTo(ReviewStatus.SIGNED_OFF);
    }

    @Test
    void a_refusal_counts_as_a_version_and_changes_nothing_else() {
        AuditReview review = after(opened(1), refused(RefusalCode.FINDING_NOT_ANSWERED));

        assertThat(review.version()).isEqualTo(1);
        assertThat(review.findings()).isEmpty();
    }

    @Test
    void a_review_is_found_by_cohort_and_status() {
        assertThat(Folded.of(new AuditReviews(), Reviews.whole(1)).rows())
                .containsExactly(new AuditReviewKey(Events.COHORT.value(), "signed-off"));
    }

    private static AuditReview after(DomainEvent... events) {
        return Folded.of(new AuditReviews(), events).state();
    }
}
