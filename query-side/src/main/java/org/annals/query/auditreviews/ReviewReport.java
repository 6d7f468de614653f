package org.annals.query.auditreviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewOpened;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.query.auditreviews.Finding.Remark;
import org.jspecify.annotations.Nullable;

/**
 * An audit review with all that was found.
 *
 * @param version for If-Match
 * @param n how many participants were asked for
 * @param population how many there were to choose from
 * @param sample who was chosen, in the order of the draw
 * @param signOff null until it was signed off
 * @param position the answer tells of everything up to this place in the event log
 */
record ReviewReport(
        String review,
        long version,
        String cohort,
        String title,
        ReviewStatus status,
        int n,
        long seed,
        int population,
        String openedBy,
        LocalDate openedOn,
        List<Sampled> sample,
        List<Finding> findings,
        @Nullable Remark signOff,
        long position) {

    /** @param trn null while the record does not tell it yet */
    record Sampled(String participant, @Nullable String trn) {}

    static ReviewReport of(String id, AuditReview review, Map<ParticipantId, String> trns, long position) {
        ReviewOpened opened = review.opened();
        return new ReviewReport(
                id,
                review.version(),
                opened.cohort().value(),
                opened.title(),
                review.status(),
                opened.size(),
                opened.seed(),
                opened.population(),
                opened.openedBy(),
                opened.on(),
                opened.sample().stream()
                        .map(it -> new Sampled(it.value(), trns.get(it)))
                        .toList(),
                review.findings(),
                review.signOff(),
                position);
    }
}
