package org.annals.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The time in the middle, which one slow repetition does not move. */
final class Median {

    private Median() {}

    static Duration of(Stream<Duration> times) {
        List<Duration> sorted = times.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static double millis(Stream<Duration> times) {
        return of(times).toNanos() / 1e6;
    }
}
