package org.annals.query.auditreviews;

import java.util.List;
import java.util.Objects;
import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewOpened;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.jspecify.annotations.Nullable;

/** A document for each audit review. */
public record AuditReviews() implements View<AuditReview, AuditReviewKey> {

    private static final Shape<AuditReview, AuditReviewKey> SHAPE =
            new Shape<>("auditreviews", 2, AuditReview.class, AuditReviewKey.class, List.of("cohort", "status"));

    @Override
    public Shape<AuditReview, AuditReviewKey> shape() {
        return SHAPE;
    }

    @Override
    public List<String> touched(LoggedEvent event) {
        return event.event() instanceof AuditReviewEvent it
                ? List.of(it.review().value())
                : List.of();
    }

    /** Nothing happens to a review before it was opened. */
    @Override
    public AuditReview apply(String id, @Nullable AuditReview before, LoggedEvent event) {
        return event.event() instanceof ReviewOpened it
                ? AuditReview.of(it)
                : Objects.requireNonNull(before).apply((AuditReviewEvent) event.event(), event.sequence());
    }

    @Override
    public AuditReviewKey row(String id, AuditReview review) {
        return new AuditReviewKey(
                review.opened().cohort().value(), review.status().word());
    }
}
