package org.annals.query.history;

import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingAnswered;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingClosed;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingRecorded;
import org.annals.kernel.auditreview.AuditReviewEvent.RepetitionNoted;
import org.annals.kernel.auditreview.AuditReviewEvent.RequestRefused;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewOpened;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewSignedOff;

/** What the events of an audit review tell. */
final class AuditSentences {

    private AuditSentences() {}

    static String of(AuditReviewEvent event) {
        return switch (event) {
            case ReviewOpened it ->
                "%s opened the audit review %s of %s with a sample of %d from %d."
                        .formatted(
                                it.openedBy(),
                                it.title(),
                                it.cohort(),
                                it.sample().size(),
                                it.population());
            case FindingRecorded it -> "%s recorded audit finding %d.".formatted(it.recordedBy(), it.finding());
            case FindingAnswered it -> "%s answered audit finding %d.".formatted(it.answeredBy(), it.finding());
            case FindingClosed it -> "%s closed audit finding %d.".formatted(it.closedBy(), it.finding());
            case ReviewSignedOff it -> "%s signed off the audit review.".formatted(it.signedOffBy());
            case RequestRefused it ->
                "Refused to %s (%s): %s".formatted(Reasons.spoken(it.request()), it.code(), it.message());
            case RepetitionNoted it -> "Asked again to %s; nothing changed.".formatted(Reasons.spoken(it.request()));
        };
    }
}
