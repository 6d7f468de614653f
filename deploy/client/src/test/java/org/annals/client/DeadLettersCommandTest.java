package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadLettersCommandTest {

    private static final String VIEWS = """
            {"head": 20, "views": [
              {"name": "history", "position": 20, "behind": 0, "state": "live", "dead_letters": 3},
              {"name": "register", "position": 20, "behind": 0, "state": "live", "dead_letters": 0}]}""";
    private static final String LETTERS = """
            {"items": [
              {"sequence": "s-1", "event_id": "e-7", "type": "CoachingHeld", "position": 7, "aggregate": "participant-s-1",
               "number": 2, "parked_at": "2026-03-01T12:00:00.123Z", "last_tried_at": "2026-03-01T12:00:00.123Z",
               "cause": {"type": "java.lang.IllegalStateException", "message": "No such day."}, "waiting_behind": 2}
            ], "page": 0, "size": 500, "total": 1, "position": 20}""";
    private static final String EVICTED = """
            {"sequence": "s-1", "event_id": "e-7", "type": "CoachingHeld", "position": 7, "reason": "A fault.",
             "evicted_by": "admin", "evicted_at": "2026-03-01T12:00:00Z", "in_effect": true}""";

    private final PreparedServer server = new PreparedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void without_a_view_those_that_have_dead_letters_are_asked() {
        server.when("GET /api/views", VIEWS).when("GET /api/views/history/dead-letters", LETTERS);

        assertThat(deadLetters().out().lines().skip(1).map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly("history|e-7|CoachingHeld|7|2026-03-01T12:00:00Z|2|s-1|"
                        + "java.lang.IllegalStateException: No such day.");
    }

    @Test
    void where_there_are_none_it_says_so() {
        server.when("GET /api/views", "{\"head\": 0, \"views\": []}");

        assertThat(deadLetters().out()).startsWith("No dead letters");
    }

    @Test
    void json_names_the_view_of_each_event() {
        server.when("GET /api/views/history/dead-letters", LETTERS);

        assertThat(deadLetters("history", "--json").json())
                .extracting(event -> event.get("view").asString() + " "
                        + event.get("event_id").asString())
                .containsExactly("history e-7");
    }

    @Test
    void a_retry_says_what_came_of_it() {
        server.when("POST /api/views/history/dead-letters/retry", "{\"taken_in\": 2, \"still_parked\": 1}");

        assertThat(deadLetters("history", "--retry").out().strip()).isEqualTo("2 taken in, 1 still parked.");
    }

    @Test
    void one_sequence_alone_can_be_retried() {
        server.when("POST /api/views/history/dead-letters/retry", "{\"taken_in\": 2, \"still_parked\": 0}");
        deadLetters("history", "--retry", "--sequence", "s-1", "--json");

        assertThat(server.requestLines()).containsExactly("POST /api/views/history/dead-letters/retry?sequence=s-1");
    }

    @Test
    void an_eviction_sends_its_reason() {
        server.when("POST /api/views/history/dead-letters/e-7/eviction", EVICTED);
        CommandLineRun run = deadLetters("history", "--evict", "e-7", "--reason", "A fault.");

        assertThat(server.requests().getFirst().body()).isEqualTo("{\"reason\":\"A fault.\"}");
        assertThat(run.out()).contains("CoachingHeld at position 7", "--retry --sequence s-1");
    }

    @Test
    void an_eviction_without_a_reason_is_wrong_usage() {
        assertThat(deadLetters("history", "--evict", "e-7").exit()).isEqualTo(2);
    }

    @Test
    void a_retry_and_an_eviction_at_once_are_wrong_usage() {
        assertThat(deadLetters("history", "--retry", "--evict", "e-7", "--reason", "A fault.")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void a_retry_of_no_view_is_wrong_usage() {
        assertThat(deadLetters("--retry").exit()).isEqualTo(2);
    }

    private CommandLineRun deadLetters(String... arguments) {
        List<String> args = new ArrayList<>(List.of("dead-letters", "--url", server.url(), "--token", "t"));
        args.addAll(List.of(arguments));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
