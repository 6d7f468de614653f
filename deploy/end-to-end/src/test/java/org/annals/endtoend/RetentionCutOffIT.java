package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that is killed while it lets people go whose time is over, before it has recorded who went. */
@Tag("slow")
class RetentionCutOffIT {

    private static final int PEOPLE = 60;
    private static final int ERASED_AT_LEAST = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String AT_ONCE = "--annals.retention.participants=P0D";

    private final Path data = ServerFolders.fresh("retention-cut-off");

    @Test
    void whoever_went_before_the_kill_is_recorded_once_the_rules_are_applied_again() {
        try (RunningServer server = RunningServer.on(data, AT_ONCE)) {
            Provider provider = new Provider(server.api());
            IntStream.range(0, PEOPLE).forEach(it -> provider.registered());
            long before = new Views(server.api()).head();
            CompletableFuture<Integer> unanswered = CompletableFuture.supplyAsync(
                    () -> server.api().post("/api/retention", "").status());
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> new Views(server.api()).head() >= before + ERASED_AT_LEAST);
            server.kill();
            assertThat(unanswered).failsWithin(PATIENCE);
        }
        try (RunningServer server = RunningServer.on(data, AT_ONCE)) {
            assertThat(recorded(server.api())).isZero();
            int left = due(server.api());
            Measured.say("erased by a retention before the server was killed: %d of %d people", PEOPLE - left, PEOPLE);
            assertThat(left).isBetween(1, PEOPLE - ERASED_AT_LEAST);

            assertThat(server.api().post("/api/retention", "").status()).isEqualTo(200);

            assertThat(recorded(server.api())).isEqualTo(PEOPLE);
            assertThat(due(server.api())).isZero();
        }
    }

    private static int recorded(Api api) {
        return api.get("/api/retention/runs")
                .json()
                .path("items")
                .valueStream()
                .mapToInt(it -> it.path("participants").asInt())
                .sum();
    }

    private static int due(Api api) {
        return api.get("/api/retention").json().at("/participants/due").size();
    }
}
