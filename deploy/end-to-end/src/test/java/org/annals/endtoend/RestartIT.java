package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is stopped in good order and started again. */
@Tag("slow")
class RestartIT {

    private static final int YEAR = 2040;
    private static final Path DATA = ServerFolders.fresh("restarted");

    private static RunningServer server;
    private static List<ProcessHandle> startedByFirst;
    private static Map<String, String> before;

    @BeforeAll
    static void import_and_restart(@TempDir Path temporary) {
        server = RunningServer.on(DATA);
        server.commandLine()
                .run("import", Folder.of(60, 40, YEAR, temporary).path().toString(), "--json")
                .json();
        before = new EveryQuery(server.api()).answers();
        server.commandLine().run("verify");
        startedByFirst = server.stop();
        server.close();
        server = RunningServer.on(DATA);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void its_postgresql_ends_with_it() {
        assertThat(startedByFirst).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void every_query_is_answered_as_before() {
        assertThat(new EveryQuery(server.api()).answers()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void the_last_verification_still_stands_in_the_metrics() {
        assertThat(server.api().get("/actuator/prometheus").body())
                .contains("annals_verification_differences{view=\"history\"} 0.0")
                .doesNotContain("annals_verification_age_seconds{view=\"history\"} NaN");
    }

    @Test
    void refused_and_invalid_rows_can_still_be_looked_up() {
        assertThat(server.api()
                        .get("/api/rows?outcome=refused")
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(server.api()
                        .get("/api/rows?outcome=invalid")
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
    }

    @Test
    void every_read_model_that_is_rebuilt_answers_as_before_all_the_while() {
        for (String view : new Views(server.api()).names()) {
            try (Watched watched = Watched.of(server.api())) {
                assertThat(server.api()
                                .ask("POST", "/api/views/%s/rebuild".formatted(view))
                                .status())
                        .isEqualTo(202);
                new Views(server.api()).awaitQuiet();

                assertThat(watched.answers()).as("while %s is rebuilt", view).containsExactly(before);
            }
        }
    }

    @Test
    void all_read_models_that_are_rebuilt_together_answer_as_before_all_the_while() {
        try (Watched watched = Watched.of(server.api())) {
            assertThat(server.api().ask("POST", "/api/views/rebuild").status()).isEqualTo(202);
            new Views(server.api()).awaitQuiet();

            assertThat(watched.answers()).containsExactly(before);
        }
    }

    @Test
    void a_read_model_that_does_not_exist_cannot_be_rebuilt() {
        assertThat(server.api().ask("POST", "/api/views/no-such-view/rebuild").status())
                .isEqualTo(404);
    }
}
