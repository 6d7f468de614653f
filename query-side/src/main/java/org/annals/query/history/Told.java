package org.annals.query.history;

import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortEvent.CohortRevised;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.kernel.cohort.CohortEvent.RepetitionNoted;
import org.annals.kernel.cohort.CohortEvent.RowSetAside;
import org.annals.kernel.event.DomainEvent;

/** An event as a sentence, those of cohorts among them. */
public final class Told {

    private Told() {}

    public static String of(DomainEvent event) {
        return event instanceof CohortEvent it ? told(it) : Sentences.of(event);
    }

    private static String told(CohortEvent event) {
        return switch (event) {
            case CohortOpened it ->
                "The cohort was opened with version %s of %s."
                        .formatted(
                                it.qualification().version(), it.qualification().code());
            case CohortRevised it -> "The plan of the cohort changed.";
            case PlaceTaken it ->
                "A %s place in %s went to %s."
                        .formatted(it.fundedPlace() ? "funded" : "self-paid", it.deliveryGroup(), it.participant());
            case RowSetAside it -> "Line %d of %s was set aside: %s".formatted(it.line(), it.file(), it.message());
            case RepetitionNoted it -> "What was asked for stood so already: %s.".formatted(it.request());
        };
    }
}
