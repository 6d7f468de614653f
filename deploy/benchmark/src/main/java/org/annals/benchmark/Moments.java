package org.annals.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What an auditor waits for: the past beside the present, and the reading of the whole log. */
record Moments(Report report, Api api) {

    private static final double TIMES_THE_PRESENT = 2;
    private static final double EVENTS_A_SECOND = 500_000;
    private static final double SECONDS = 60;
    private static final int PARTICIPANTS = 100;
    private static final int REPETITIONS = 11;
    private static final int SEED = 7;
    private static final String AS_OF = "asOf=2025-06-30";

    void all() {
        String cohort =
                api.get("/api/cohorts").path("items").path(0).path("cohort").asString();
        oneParticipant(participants(cohort));
        register();
        wholeLog();
    }

    private List<String> participants(String cohort) {
        return api.get("/api/cohorts/%s/sample?n=%d&seed=%d".formatted(cohort, PARTICIPANTS, SEED))
                .path("items")
                .valueStream()
                .map(one -> one.path("participant").asString())
                .toList();
    }

    /** Each is asked for once before it counts. */
    private void oneParticipant(List<String> ids) {
        List<String> present =
                ids.stream().map("/api/participants/%s"::formatted).toList();
        List<String> past = present.stream().map(path -> path + "?" + AS_OF).toList();
        present.forEach(api::get);
        past.forEach(api::get);
        double now = Median.millis(present.stream().map(this::took));
        double then = Median.millis(past.stream().map(this::took));
        report.note("One participant now", "%.1f ms".formatted(now));
        report.note("One participant as of a date", "%.1f ms".formatted(then));
        report.atMost("  times as long as now", then / now, TIMES_THE_PRESENT, "times");
    }

    private void register() {
        double millis = Median.millis(
                Stream.generate(() -> took("/api/register?size=500&" + AS_OF)).limit(REPETITIONS));
        report.atMost("The register as of a date, from all events", millis / 1e3, SECONDS, "s");
    }

    private void wholeLog() {
        List<JsonNode> found = Stream.generate(() -> api.postJson("/api/log/verification", "{}"))
                .limit(REPETITIONS)
                .toList();
        if (!found.stream().allMatch(one -> one.path("holds").asBoolean())) {
            throw new IllegalStateException("The log does not hold: " + found);
        }
        double millis = Median.millis(
                found.stream().map(one -> Duration.ofMillis(one.path("millis").asLong())));
        double events = found.getFirst().path("events").asLong();
        report.atLeast("Events of the log verified", events / millis * 1e3, EVENTS_A_SECOND, "events/s");
    }

    private Duration took(String path) {
        long start = System.nanoTime();
        api.get(path);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
