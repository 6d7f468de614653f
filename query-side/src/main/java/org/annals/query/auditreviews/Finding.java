package org.annals.query.auditreviews;

import java.time.LocalDate;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingAnswered;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingClosed;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingRecorded;
import org.annals.kernel.auditreview.FindingStatus;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A finding and what came of it.
 *
 * @param finding its number: the version of the review at which it was recorded
 * @param answer the newest one; null while there is none
 * @param closing null until it was closed
 */
public record Finding(
        int finding,
        String participant,
        FindingStatus status,
        Remark recorded,
        @Nullable Remark answer,
        @Nullable Remark closing) {

    /** What somebody said, and when. */
    public record Remark(@Nullable Personal text, String by, LocalDate on) {}

    static Finding of(FindingRecorded it) {
        Remark recorded = new Remark(it.text(), it.recordedBy(), it.on());
        return new Finding(it.finding(), it.participant().value(), FindingStatus.OPEN, recorded, null, null);
    }

    Finding answered(FindingAnswered it) {
        Remark newest = new Remark(it.text(), it.answeredBy(), it.on());
        return new Finding(finding, participant, FindingStatus.ANSWERED, recorded, newest, closing);
    }

    Finding closed(FindingClosed it) {
        Remark accepted = new Remark(it.text(), it.closedBy(), it.on());
        return new Finding(finding, participant, FindingStatus.CLOSED, recorded, answer, accepted);
    }
}
