package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The query sides tell the command side, over the query bus between them, when what it decided can be seen. */
interface ToldAcrossProcesses {

    int TIMES = 20;
    Duration BOUND = Duration.ofSeconds(20);

    Apart apart();

    @Test
    default void a_command_that_would_rather_wait_is_answered_when_every_query_side_shows_it() {
        Measured wait = new Measured("a command is answered when all read models show it");
        for (int time = 0; time < TIMES; time++) {
            HttpAnswer answer = wait.time(this::waited);
            assertThat(answer.header("Preference-Applied")).isEqualTo("wait");
            assertThat(apart().querySides())
                    .allSatisfy(it ->
                            assertThat(it.api().get("/api/cohorts").body()).contains(answer.text("aggregate")));
        }
        wait.say();
    }

    @Test
    default void many_wait_at_a_time() {
        List<CompletableFuture<HttpAnswer>> all = Stream.generate(() -> CompletableFuture.supplyAsync(this::waited))
                .limit(TIMES)
                .toList();
        assertThat(all.stream().map(it -> it.join().header("Preference-Applied")))
                .containsOnly("wait");
    }

    @Test
    default void whoever_waits_while_a_query_side_is_killed_is_answered_and_told_by_the_others() {
        RunningServer killed = apart().querySide("query-killed");
        try (killed) {
            new Views(killed.api()).awaitQuiet();
            Measured wait = new Measured("a command is answered while a query side is killed");
            CompletableFuture<List<HttpAnswer>> waiting = CompletableFuture.supplyAsync(() -> IntStream.range(0, TIMES)
                    .mapToObj(it -> wait.time(this::waited))
                    .toList());
            killed.kill();
            assertThat(waiting.join().getLast().header("Preference-Applied")).isEqualTo("wait");
            assertThat(wait.longest()).isLessThan(BOUND);
            wait.say();
        }
    }

    private HttpAnswer waited() {
        HttpAnswer answer = apart().commandSide()
                .api()
                .post("/api/cohorts", Provider.plan(Provider.newYear(), 1), "Prefer", "wait=10");
        assertThat(answer.inShort()).isEqualTo("200 applied");
        return answer;
    }
}
