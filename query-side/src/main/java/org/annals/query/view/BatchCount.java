package org.annals.query.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many batches each view has taken in hand since the process started, and how many events in them. */
final class BatchCount {

    private final Map<String, Sums> sums = new ConcurrentHashMap<>();

    private record Sums(LongAdder batches, LongAdder events) {}

    void begun(String view, int events) {
        Sums of = of(view);
        of.batches().increment();
        of.events().add(events);
    }

    long batches(String view) {
        return of(view).batches().sum();
    }

    long events(String view) {
        return of(view).events().sum();
    }

    private Sums of(String view) {
        return sums.computeIfAbsent(view, name -> new Sums(new LongAdder(), new LongAdder()));
    }
}
