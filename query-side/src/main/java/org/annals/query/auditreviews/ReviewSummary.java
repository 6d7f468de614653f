package org.annals.query.auditreviews;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.annals.kernel.auditreview.FindingStatus;

/**
 * An audit review in a line.
 *
 * @param chosen how many participants are in the sample
 * @param findings how many there are of each status
 */
record ReviewSummary(
        String review,
        String cohort,
        String title,
        ReviewStatus status,
        LocalDate openedOn,
        int chosen,
        Map<String, Integer> findings) {

    static ReviewSummary of(String id, AuditReview review) {
        return new ReviewSummary(
                id,
                review.opened().cohort().value(),
                review.opened().title(),
                review.status(),
                review.opened().on(),
                review.opened().sample().size(),
                counts(review));
    }

    private static Map<String, Integer> counts(AuditReview review) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (FindingStatus status : FindingStatus.values()) {
            counts.put(status.word(), 0);
        }
        review.findings().forEach(it -> counts.merge(it.status().word(), 1, Integer::sum));
        return counts;
    }
}
