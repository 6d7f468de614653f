package org.annals.endtoend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Times of one kind, to be told. */
final class Measured {

    private final String what;
    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());

    Measured(String what) {
        this.what = what;
    }

    /** Prints a figure that a test of a fault has found. */
    static void say(String sentence, Object... figures) {
        System.out.println("[fault] " + String.format(Locale.ROOT, sentence, figures));
    }

    <T> T time(Supplier<T> work) {
        long begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    void add(Duration time) {
        millis.add(time.toMillis());
    }

    Duration shortest() {
        return Duration.ofMillis(sorted().getFirst());
    }

    Duration longest() {
        return Duration.ofMillis(sorted().getLast());
    }

    /** Prints how often it happened, and the shortest, the middle and the longest time. */
    void say() {
        List<Long> sorted = sorted();
        say(
                "%s: %d times, %d/%d/%d ms (shortest, median, longest)",
                what, sorted.size(), sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
    }

    private List<Long> sorted() {
        return millis.stream().sorted().toList();
    }
}
