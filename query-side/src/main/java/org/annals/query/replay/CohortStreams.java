package org.annals.query.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.CohortId;
import org.annals.query.view.LoggedEvent;

/** The streams of cohorts for one answer: each is read when it is first asked for, and only once. For one thread. */
public final class CohortStreams {

    private final Replay replay;
    private final Map<CohortId, List<LoggedEvent>> streams = new HashMap<>();

    public CohortStreams(Replay replay) {
        this.replay = replay;
    }

    /**
     * The events of a cohort's own stream before a position of the log. A transaction that refuses somebody for lack of a
     * place has the cohort to itself until it is written, so these are the ones by which it was decided.
     */
    public List<Recorded<CohortEvent>> before(CohortId cohort, long position) {
        List<Recorded<CohortEvent>> before = new ArrayList<>();
        for (LoggedEvent event : streams.computeIfAbsent(cohort, replay::events)) {
            if (event.position() < position && event.event() instanceof CohortEvent it) {
                before.add(event.as(it));
            }
        }
        return before;
    }
}
