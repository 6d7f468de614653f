package org.annals.kernel.receipt;

import java.util.List;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.CohortId;

/** Looks into cohorts, for receipts that rest on more than one participant's events. */
@FunctionalInterface
public interface CohortsBefore {

    /** The events of a cohort's own stream that stand in the log before an event of the participant, in their order. */
    List<Recorded<CohortEvent>> events(CohortId cohort, String event);
}
