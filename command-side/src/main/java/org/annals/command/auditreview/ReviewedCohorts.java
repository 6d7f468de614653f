package org.annals.command.auditreview;

import java.util.Optional;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.identifier.CohortId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Which cohorts are reviewed, by the events of the reviews; everything happens in the unit of work that is under way. */
@Component
public class ReviewedCohorts {

    private final Repository<AuditReview> repository;

    ReviewedCohorts(Repository<AuditReview> repository) {
        this.repository = repository;
    }

    /** The cohort that is reviewed; empty if there is no such review. */
    public Optional<CohortId> of(AuditReviewId review) {
        try {
            return repository.load(review.value()).invoke(AuditReview::cohort);
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }
}
