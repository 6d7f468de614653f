package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsequencesCommandTest {

    private static final String ADDRESS = "/api/participants/participant-1/events/e7/consequences";
    private static final String ANSWER = """
            {"participant": "participant-1", "position": 9,
             "event": {"event_id": "e7", "on": "2025-03-01", "sentence": "Corrected the attendance of day 3 to absent."},
             "supersedes": [{"event_id": "e1", "on": "2025-03-01", "sentence": "Attended face-to-face day 3."}],
             "decisions": [{"event_id": "e5", "on": "2026-04-20", "sentence": "Awarded 60 credits."}],
             "followed": []}""";

    private final PreparedServer server = new PreparedServer();

    @BeforeEach
    void prepare() {
        server.when("POST /api/participants/lookup", "{\"participant\": \"participant-1\"}");
        server.when("GET " + ADDRESS, ANSWER);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_correction_is_shown_with_what_it_touches() {
        assertThat(consequences().out().lines())
                .containsExactly(
                        "2025-03-01  e7  Corrected the attendance of day 3 to absent.",
                        "",
                        "Supersedes",
                        "  2025-03-01  e1  Attended face-to-face day 3.",
                        "",
                        "What rested on that",
                        "  2026-04-20  e5  Awarded 60 credits.",
                        "",
                        "What has followed: nothing");
    }

    @Test
    void json_is_the_answer_as_it_came() {
        assertThat(consequences("--json").json().at("/event/event_id").asString())
                .isEqualTo("e7");
    }

    private CommandLineRun consequences(String... more) {
        List<String> args = new ArrayList<>(List.of("consequences", "6096102", "e7"));
        args.addAll(List.of("--url", server.url(), "--token", "t"));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
