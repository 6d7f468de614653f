package org.annals.query.verification;

import java.util.ArrayList;
import java.util.List;
import org.annals.query.replay.Replayed.Fault;

/** What has been found about one view so far: everything counted, the first of it in full. */
final class Findings {

    private final List<Difference> differences = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private long documents;
    private long events;
    private long differing;

    void compared(long someDocuments, long someEvents) {
        documents += someDocuments;
        events += someEvents;
    }

    void add(Difference difference) {
        differing++;
        if (differences.size() < ViewResult.MOST) {
            differences.add(difference);
        }
    }

    void unfoldable(Fault fault) {
        faults.add(fault);
    }

    /** The events that cannot be folded today, though the view has not parked them. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** @param left what the view goes without */
    ViewResult result(String view, long position, long head, LeftOut left) {
        faults.forEach(left::add);
        return new ViewResult(
                view,
                position,
                Math.max(0, head - position),
                documents,
                events,
                differing,
                List.copyOf(differences),
                left.count(),
                left.named());
    }
}
