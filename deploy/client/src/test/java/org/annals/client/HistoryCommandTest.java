package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoryCommandTest {

    private static final String EVENTS = """
            {"items": [
              {"position": 4, "event_id": "e1", "aggregate": "participant-1", "sequence": 0, "type": "ApplicationAccepted",
               "on": "2024-09-02", "recorded_at": "2024-09-02T08:00:00Z", "actor": "admissions.ng",
               "on_behalf_of": null, "origin": "import", "sentence": "Accepted with a funded place."},
              {"position": 9, "event_id": "e2", "aggregate": "participant-1", "sequence": 1, "type": "AttendanceRecorded",
               "on": "2025-02-06", "recorded_at": "2025-02-06T16:36:00Z", "actor": "administrator",
               "on_behalf_of": "facilitator.may", "origin": "api", "sentence": "Attended day 2."}
            ], "page": 0, "size": 500, "total": 2}""";

    private final PreparedServer server = new PreparedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void each_event_is_a_line_with_what_who_and_when() {
        prepare();

        assertThat(history("6096102").out().lines().skip(1).map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly(
                        "2024-09-02|Accepted with a funded place.|admissions.ng|2024-09-02T08:00:00Z",
                        "2025-02-06|Attended day 2.|administrator for facilitator.may|2025-02-06T16:36:00Z");
    }

    @Test
    void json_is_an_array_of_the_events() {
        prepare();

        assertThat(history("6096102", "--json").json())
                .extracting(event -> event.get("event_id").asString())
                .containsExactly("e1", "e2");
    }

    @Test
    void the_trn_stands_in_a_body_and_never_in_an_address() {
        prepare();
        history("6096102");

        assertThat(server.requestLines()).noneMatch(line -> line.contains("6096102"));
        assertThat(server.requests().getFirst().body()).isEqualTo("{\"trn\":\"6096102\"}");
    }

    @Test
    void a_participant_who_is_not_known_is_refused() {
        server.when("POST /api/participants/lookup", 404, """
                {"status": 404, "code": "UNKNOWN_PARTICIPANT", "detail": "Nobody has this TRN."}""");
        CommandLineRun run = history("6096102", "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Nobody has this TRN. (UNKNOWN_PARTICIPANT)");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void without_a_trn_it_is_wrong_usage() {
        assertThat(history().exit()).isEqualTo(2);
    }

    private void prepare() {
        server.when("POST /api/participants/lookup", "{\"participant\": \"participant-1\"}")
                .when("GET /api/participants/participant-1/history", EVENTS);
    }

    private CommandLineRun history(String... arguments) {
        List<String> args = new ArrayList<>(List.of("history", "--url", server.url(), "--token", "t"));
        args.addAll(List.of(arguments));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
