package org.annals.command.auditreview;

import org.annals.command.request.Office;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Audit reviews as the application has them. */
public final class AuditReviewSetup {

    private AuditReviewSetup() {}

    public static AggregateConfigurer<?> in(Configurer configurer) {
        configurer.registerComponent(
                CohortParticipants.class, configuration -> new StoredCohortParticipants(configuration.eventStore()));
        return Office.aggregate(AuditReview.class);
    }
}
