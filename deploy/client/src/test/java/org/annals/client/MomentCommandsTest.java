package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands that look at a moment of the past. */
class MomentCommandsTest {

    private static final String RECORD = """
            {"participant": "participant-1", "position": 9, "acceptance": {"cohort": "cohort-1"},
             "study": {"engagement": {"engaged": 25, "total": 27, "missing": ["formative/4", "ldr-review"]},
               "learning": {"hours": "61.5"}, "assessment": {"status": "passed"},
               "credit": {"status": "awarded", "credits": 60, "awarded_on": "2026-04-22"},
               "training": {"status": "active"}, "statutory_deadline": null},
             "moment": null}""";
    private static final String PROGRESS = """
            {"participants": 40, "engagement_met": 31, "credit_status": {"awarded": 30}, "training_status": {"active": 39}}""";
    private static final String CHANGES = """
            [{"field": "elements", "before": "formative/1, ldr-review", "after": "formative/1, formative/2, practice/1/1",
              "events": []},
             {"field": "credit_status", "before": "in-progress", "after": "awarded",
              "events": [{"event_id": "e1", "sentence": "First."}, {"event_id": "e2", "sentence": "Awarded 60 credits."}]}]""";

    private final PreparedServer server = new PreparedServer();

    @BeforeEach
    void prepare() {
        server.when("POST /api/participants/lookup", "{\"participant\": \"participant-1\"}")
                .when("GET /api/participants/participant-1", RECORD)
                .when("GET /api/cohorts/cohort-1/progress", PROGRESS)
                .when("GET /api/participants/participant-1/difference", "{\"changes\": " + CHANGES + "}")
                .when(
                        "GET /api/register/difference",
                        "{\"total\": 1, \"items\": [{\"trn\": \"1234567\", \"changes\": " + CHANGES + "}]}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_record_is_a_line_for_each_figure() {
        assertThat(lines("record", "1234567"))
                .contains("Engaged|25/27", "Missing|formative/4, ldr-review", "Credit status|awarded");
    }

    @Test
    void a_record_as_json_is_what_the_server_says() {
        assertThat(run("record", "1234567", "--json")
                        .json()
                        .at("/study/credit/credits")
                        .asInt())
                .isEqualTo(60);
    }

    @Test
    void progress_is_a_line_for_each_status() {
        assertThat(lines("progress", "cohort-1")).contains("accepted|40", "credits awarded|30", "training active|39");
    }

    @Test
    void a_difference_says_what_was_and_what_is_and_by_which_event() {
        String line = "1234567|credit_status|in-progress|awarded|Awarded 60 credits. (e2 and 1 before it)";

        assertThat(lines("difference", "--from", "T1", "--to", "T2")).contains(line);
        assertThat(lines("difference", "--from", "T1", "--to", "T2", "1234567")).contains(line);
    }

    @Test
    void of_elements_a_difference_says_only_those_that_are_gone_and_those_that_are_new() {
        assertThat(lines("difference", "--from", "T1", "--to", "T2"))
                .contains("1234567|elements|ldr-review|formative/2, practice/1/1");
    }

    @Test
    void a_difference_needs_two_instants() {
        assertThat(run("difference", "--from", "T1").exit()).isEqualTo(2);
    }

    @Test
    void the_moment_goes_to_the_server() {
        run("record", "1234567", "--known-at", "2026-03-01T12:00:00+01:00", "--as-of", "2026-02-28");

        assertThat(server.requestLines())
                .contains(
                        "GET /api/participants/participant-1?knownAt=2026-03-01T12%3A00%3A00%2B01%3A00&asOf=2026-02-28");
    }

    @Test
    void later_pages_are_of_the_instant_that_the_server_took_for_the_first() {
        server.when("GET /api/register", """
                {"items": [{"trn": "1234567"}], "total": 2, "moment": {"known_at": "2026-03-01T12:00:00Z"}}""");
        run("register", "--as-of", "2026-02-28", "--json");

        assertThat(server.requestLines())
                .containsExactly(
                        "GET /api/register?asOf=2026-02-28&page=0&size=500",
                        "GET /api/register?asOf=2026-02-28&knownAt=2026-03-01T12%3A00%3A00Z&page=1&size=500");
    }

    private List<String> lines(String... arguments) {
        return run(arguments)
                .out()
                .lines()
                .map(line -> line.replaceAll(" {2,}", "|"))
                .toList();
    }

    private CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--url", server.url(), "--token", "t"));
        return CommandLineRun.of(all.toArray(String[]::new));
    }
}
