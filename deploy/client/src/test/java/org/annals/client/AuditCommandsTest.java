package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sample, reviews and access log on the command line. */
class AuditCommandsTest {

    private static final String SAMPLE = """
            {"cohort": "cohort-npq-senco-2024-autumn", "n": 1, "seed": 7, "population": 34, "method": "Sort the lots.",
             "items": [{"participant": "participant-1", "trn": "6096102", "lot": "0a1b"}], "position": 9}""";
    private static final String REVIEW = """
            {"review": "auditreview-1", "version": 2, "cohort": "cohort-npq-senco-2024-autumn", "title": "May",
             "status": "open", "n": 1, "seed": 7, "population": 34, "opened_by": "auditor.lind",
             "opened_on": "2026-05-11", "sample": [{"participant": "participant-1", "trn": "6096102"}],
             "findings": [{"finding": 1, "participant": "participant-1", "status": "answered",
               "recorded": {"text": "No register.", "by": "auditor.lind", "on": "2026-05-12"},
               "answer": {"text": "It was found.", "by": "lead.moss", "on": "2026-05-14"}, "closing": null}],
             "sign_off": null, "position": 9}""";
    private static final String LOOKS = """
            {"items": [{"at": "2026-05-11T11:00:00Z", "actor": "admin", "operation": "participant-history",
              "subject": "participant-1", "correlation_id": "request-1"}],
             "page": 0, "size": 500, "total": 1, "unreadable": 0}""";

    private final PreparedServer server = new PreparedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_sample_is_a_line_a_participant_and_says_how_it_was_drawn() {
        server.when("GET /api/cohorts/C1/sample", SAMPLE);

        String out = run("sample", "--cohort", "C1", "--n", "1", "--seed", "7").out();

        assertThat(out).contains("6096102  participant-1  0a1b").contains("1 of 34 participants", "Sort the lots.");
        assertThat(server.requestLines()).containsExactly("GET /api/cohorts/C1/sample?n=1&seed=7");
    }

    @Test
    void a_sample_can_be_asked_for_as_it_was() {
        server.when("GET /api/cohorts/C1/sample", SAMPLE);
        run("sample", "--cohort", "C1", "--n", "1", "--seed", "7", "--known-at", "2026-03-01T12:00:00Z");

        assertThat(server.requestLines().getFirst()).endsWith("&knownAt=2026-03-01T12%3A00%3A00Z");
    }

    @Test
    void a_sample_without_a_seed_is_wrong_usage() {
        assertThat(run("sample", "--cohort", "C1", "--n", "1").exit()).isEqualTo(2);
    }

    @Test
    void reviews_are_a_line_each() {
        server.when("GET /api/audit-reviews", """
                {"items": [{"review": "auditreview-1", "cohort": "C1", "title": "May", "status": "open",
                  "opened_on": "2026-05-11", "chosen": 20, "findings": {"open": 1, "answered": 2, "closed": 3}}],
                 "page": 0, "size": 500, "total": 1, "position": 9}""");

        assertThat(run("reviews").out().lines().skip(1).map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly("2026-05-11|C1|May|open|20|1|2|3|auditreview-1");
    }

    @Test
    void a_review_shows_what_was_found_and_answered() {
        server.when("GET /api/audit-reviews/auditreview-1", REVIEW);

        assertThat(run("reviews", "auditreview-1").out())
                .contains("1 of 34 participants by seed 7")
                .contains("1  6096102  answered  auditor.lind: No register.  lead.moss: It was found.");
    }

    @Test
    void looks_at_one_participant_are_asked_for_by_id() {
        server.when("POST /api/participants/lookup", "{\"participant\": \"participant-1\"}")
                .when("GET /api/access-log", LOOKS);

        assertThat(run("access-log", "6096102").out())
                .contains("2026-05-11T11:00:00Z  admin  participant-history  participant-1  request-1");
        assertThat(server.requestLines()).noneMatch(line -> line.contains("6096102"));
    }

    @Test
    void looks_by_one_person_are_printed_as_json() {
        server.when("GET /api/access-log", LOOKS);

        assertThat(run("access-log", "--actor", "admin", "--json").json()).hasSize(1);
        assertThat(server.requestLines().getFirst()).startsWith("GET /api/access-log?actor=admin&");
    }

    private CommandLineRun run(String... arguments) {
        List<String> args = new ArrayList<>(List.of(arguments));
        args.addAll(1, List.of("--url", server.url(), "--token", "t"));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
