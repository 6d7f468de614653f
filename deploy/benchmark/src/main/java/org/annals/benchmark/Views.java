package org.annals.benchmark;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The read models of a server. */
record Views(Api api) {

    /** So seldom that the asking itself takes nothing worth mentioning from what is measured. */
    private static final Duration PACE = Duration.ofMillis(100);

    /** The position of the latest event; positions are given out without gaps unless a commit fails. */
    long head() {
        return now().path("head").asLong();
    }

    List<String> names() {
        return now().path("views")
                .valueStream()
                .map(view -> view.path("name").asString())
                .toList();
    }

    /** How long it takes from now until each shows the latest event. */
    Duration untilCaughtUp() {
        long start = System.nanoTime();
        Polling.every(PACE)
                .until(
                        "the read models to catch up",
                        () -> now().path("views").valueStream().allMatch(Views::isUpToDate));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** How long it takes to rebuild all of them. */
    Duration rebuildAll() {
        long start = System.nanoTime();
        api.post("/api/views/rebuild");
        untilCaughtUp();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static boolean isUpToDate(JsonNode view) {
        return view.path("behind").asLong() == 0
                && view.path("state").asString().equals("live");
    }

    private JsonNode now() {
        return api.get("/api/views");
    }
}
