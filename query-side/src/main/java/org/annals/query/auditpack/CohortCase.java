package org.annals.query.auditpack;

import java.util.List;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortEvent.CohortRevised;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.query.view.LoggedEvent;

/** The events of a cohort's own stream. */
record CohortCase(String cohort, List<LoggedEvent> events) {

    static final CohortCase NONE = new CohortCase("", List.of());

    /** What one participant's record rests on: the cohort's plan and the participant's own place, but nobody else's. */
    List<LoggedEvent> concerning(String participant) {
        return events.stream().filter(it -> concerns(it, participant)).toList();
    }

    /** Who has a place, in the order in which the places were taken. */
    List<String> participants() {
        return events.stream()
                .filter(it -> it.event() instanceof PlaceTaken)
                .map(it -> ((PlaceTaken) it.event()).participant().value())
                .distinct()
                .toList();
    }

    private static boolean concerns(LoggedEvent event, String participant) {
        return event.event() instanceof CohortEvent it
                && switch (it) {
                    case CohortOpened opened -> true;
                    case CohortRevised revised -> true;
                    case PlaceTaken place -> place.participant().value().equals(participant);
                    default -> false;
                };
    }
}
