package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildCommandTest {

    private static final String BEFORE = views(
            "{\"name\": \"history\", \"position\": 20, \"state\": \"live\", \"dead_letters\": 0, \"copy\": 1}",
            "{\"name\": \"register\", \"position\": 20, \"state\": \"live\", \"dead_letters\": 0, \"copy\": 1}");
    private static final String FILLING = views("""
            {"name": "history", "position": 20, "state": "rebuilding", "dead_letters": 0, "copy": 1,
             "filling": {"started_at": "2026-03-01T12:00:00Z", "position": 10, "head": 20, "seconds_left": 7}}""", """
            {"name": "register", "position": 20, "state": "live", "dead_letters": 0, "copy": 1}""");
    private static final String HISTORY_AFTER = views(
            "{\"name\": \"history\", \"position\": 20, \"state\": \"live\", \"dead_letters\": 0, \"copy\": 2}",
            "{\"name\": \"register\", \"position\": 20, \"state\": \"live\", \"dead_letters\": 0, \"copy\": 1}");

    private final PreparedServer server = new PreparedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void it_returns_when_the_new_copy_is_in_use() {
        server.when("POST /api/views/history/rebuild", 202, "");
        server.when("GET /api/views", BEFORE).when("GET /api/views", FILLING).when("GET /api/views", HISTORY_AFTER);
        CommandLineRun run = rebuild("history");

        assertThat(run.out().strip()).isEqualTo("history is rebuilt up to position 20.");
        assertThat(run.exit()).isZero();
    }

    @Test
    void it_says_how_long_it_will_still_take() {
        server.when("POST /api/views/history/rebuild", 202, "");
        server.when("GET /api/views", BEFORE).when("GET /api/views", FILLING).when("GET /api/views", HISTORY_AFTER);

        assertThat(rebuild("history").err().strip()).isEqualTo("50 % (10 of 20 events, about 7 s left)");
    }

    @Test
    void all_are_rebuilt_with_one_request() {
        server.when("POST /api/views/rebuild", 202, "");
        server.when("GET /api/views", BEFORE).when("GET /api/views", BEFORE.replace("\"copy\": 1", "\"copy\": 2"));
        CommandLineRun run = rebuild("all", "--json");

        assertThat(run.json()).extracting(it -> it.get("copy").asInt()).containsExactly(2, 2);
        assertThat(server.requestLines()).contains("POST /api/views/rebuild");
    }

    @Test
    void an_unknown_read_model_is_answered_with_those_that_there_are() {
        server.when("GET /api/views", BEFORE);
        CommandLineRun run = rebuild("moon");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("'moon'", "history, register");
    }

    @Test
    void a_rebuild_that_leaves_the_old_copy_in_use_has_failed() {
        server.when("POST /api/views/history/rebuild", 202, "").when("GET /api/views", BEFORE);
        CommandLineRun run = rebuild("history");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("history could not be rebuilt");
    }

    @Test
    void a_read_model_that_fails_after_its_rebuild_is_named() {
        server.when("POST /api/views/history/rebuild", 202, "");
        server.when("GET /api/views", BEFORE).when("GET /api/views", HISTORY_AFTER.replaceFirst("live", "failing"));
        CommandLineRun run = rebuild("history");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("history was rebuilt, but fails");
    }

    @Test
    void events_that_could_not_be_taken_in_are_counted() {
        server.when("POST /api/views/history/rebuild", 202, "");
        server.when("GET /api/views", BEFORE)
                .when("GET /api/views", HISTORY_AFTER.replaceFirst("\"dead_letters\": 0", "\"dead_letters\": 3"));
        CommandLineRun run = rebuild("history");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("3 events", "annals dead-letters");
    }

    private static String views(String... views) {
        return "{\"head\": 20, \"views\": [" + String.join(",", views) + "]}";
    }

    private CommandLineRun rebuild(String... arguments) {
        List<String> args = new ArrayList<>(List.of("rebuild", "--url", server.url(), "--token", "t"));
        args.addAll(List.of(arguments));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
