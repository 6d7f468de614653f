package org.annals.query.evidence.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Counts all faults and keeps the first ones, whoever finds them in whichever order. */
final class Faults {

    static final int KEPT = 100;

    private final PriorityQueue<Fault> first = new PriorityQueue<>(Fault.IN_ORDER.reversed());
    private long count;

    synchronized void add(Fault fault) {
        count++;
        first.add(fault);
        if (first.size() > KEPT) {
            first.remove();
        }
    }

    synchronized long count() {
        return count;
    }

    /** At most {@value #KEPT}, by index. */
    synchronized List<Fault> first() {
        List<Fault> faults = new ArrayList<>(first);
        faults.sort(Fault.IN_ORDER);
        return faults;
    }
}
