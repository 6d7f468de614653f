package org.annals.query.auditreviews;

import java.util.List;
import java.util.function.UnaryOperator;
import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingAnswered;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingClosed;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingRecorded;
import org.annals.kernel.auditreview.AuditReviewEvent.RepetitionNoted;
import org.annals.kernel.auditreview.AuditReviewEvent.RequestRefused;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewOpened;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewSignedOff;
import org.annals.kernel.event.Appended;
import org.annals.query.auditreviews.Finding.Remark;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an audit review.
 *
 * @param version counts its events from 0
 * @param signOff null until it was signed off
 */
record AuditReview(
        long version,
        ReviewOpened opened,
        List<Finding> findings,
        @Nullable Remark signOff) {

    static AuditReview of(ReviewOpened opened) {
        return new AuditReview(0, opened, List.of(), null);
    }

    AuditReview apply(AuditReviewEvent event, long sequence) {
        AuditReview next = switch (event) {
            case ReviewOpened it -> of(it);
            case FindingRecorded it -> with(Appended.to(findings, Finding.of(it)));
            case FindingAnswered it -> with(it.finding(), finding -> finding.answered(it));
            case FindingClosed it -> with(it.finding(), finding -> finding.closed(it));
            case ReviewSignedOff it ->
                new AuditReview(version, opened, findings, new Remark(it.conclusion(), it.signedOffBy(), it.on()));
            case RequestRefused it -> this;
            case RepetitionNoted it -> this;
        };
        return new AuditReview(sequence, next.opened(), next.findings(), next.signOff());
    }

    ReviewStatus status() {
        return signOff == null ? ReviewStatus.OPEN : ReviewStatus.SIGNED_OFF;
    }

    private AuditReview with(int number, UnaryOperator<Finding> change) {
        return with(findings.stream()
                .map(finding -> finding.finding() == number ? change.apply(finding) : finding)
                .toList());
    }

    private AuditReview with(List<Finding> all) {
        return new AuditReview(version, opened, all, signOff);
    }
}
