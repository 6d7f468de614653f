package org.annals.endtoend;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How far the log and the read models of a server are. */
record Views(Api api) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The position of the latest event. */
    long head() {
        return now().path("head").asLong();
    }

    List<String> names() {
        return now().path("views")
                .valueStream()
                .map(view -> view.path("name").asString())
                .toList();
    }

    /** Waits until every read model shows the latest event and none is being filled. */
    void awaitQuiet() {
        await("all read models to catch up")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> now().path("views").valueStream().allMatch(Views::isQuiet));
    }

    /** Waits until every read model shows the latest event, whichever process keeps it up to date. */
    void awaitLevel() {
        await("all read models to catch up")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> now().path("views").valueStream().allMatch(Views::isLevel));
    }

    private static boolean isLevel(JsonNode view) {
        return view.path("behind").asLong() == 0;
    }

    private static boolean isQuiet(JsonNode view) {
        return isLevel(view) && view.path("state").asString().equals("live");
    }

    private JsonNode now() {
        return api.get("/api/views").json();
    }
}
