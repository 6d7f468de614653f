package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A server that logs JSON, one that tells of each request, about somebody in whose every field stands something. */
@Tag("slow")
class JsonLogIT {

    private static final int YEAR = 2059;

    private static Path log;
    private static Canary canary;
    private static List<HttpAnswer> answers;

    @BeforeAll
    static void tell(@TempDir Path temporary) {
        Path data = ServerFolders.fresh("json-log");
        log = ServerFolders.log(data);
        try (RunningServer server = RunningServer.on(
                data,
                "--spring.profiles.active=json-logs",
                "--logging.level.org.springframework.web.servlet.DispatcherServlet=debug")) {
            Api api = server.api();
            CanaryStory story = new CanaryStory(api);
            canary = story.tell(new Provider(api).cohort(10));
            story.importRows(canary, temporary, YEAR);
            answers = List.of(
                    api.ask("GET", "/api/cohorts", "X-Correlation-Id", "term-2026.1"),
                    api.ask(
                            "GET",
                            "/api/cohorts",
                            "X-Correlation-Id",
                            canary.application().trn()));
        }
    }

    @AfterAll
    static void forget() {
        answers = List.of();
    }

    @Test
    void each_line_is_json_with_time_level_and_message() throws IOException {
        assertThat(lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.has("@timestamp")).isTrue();
            assertThat(line.at("/log/level").asString()).isNotEmpty();
            assertThat(line.has("message")).isTrue();
        });
    }

    @Test
    void what_is_logged_of_a_request_bears_the_client_s_id() throws IOException {
        assertThat(answers.getFirst().header("X-Correlation-Id")).isEqualTo("term-2026.1");
        assertThat(lines())
                .anyMatch(line -> line.path("correlation_id").asString("").equals("term-2026.1")
                        && line.path("message").asString().contains("/api/cohorts"));
    }

    @Test
    void what_could_be_somebody_s_number_is_no_id() {
        assertThat(answers.getLast().header("X-Correlation-Id"))
                .isNotEqualTo(canary.application().trn())
                .hasSize(36);
    }

    @Test
    void nothing_of_anybody_stands_in_it() throws IOException {
        assertThat(canary.in("log", Files.readAllBytes(log))).isEmpty();
    }

    private static List<JsonNode> lines() throws IOException {
        return Files.readAllLines(log).stream().map(Json::read).toList();
    }
}
