package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceiptCommandTest {

    private static final String LIST = """
            {"participant": "participant-1", "position": 9,
             "items": [{"subject": "practice/3/2", "path": "practice.3.2", "finding": "engaged"}],
             "refusals": [{"event_id": "e7", "on": "2025-01-02", "code": "DEFERRED"}]}""";
    private static final String AWARD = """
            {"participant": "participant-1", "position": 9, "subject": "award", "finding": "awarded",
             "qualification": {"code": "npq-senco", "version": "2024"},
             "rules": [{"rule": "award", "text": "Credits are awarded.", "source": "provider decision", "edition": "1"}],
             "arithmetic": ["25 of 27 elements = 92.6% ≥ 90%"],
             "counted": [{"event_id": "e1", "on": "2025-01-01", "event": {"sentence": "Attended day 1."},
                          "toward": ["face-to-face/1"]}],
             "not_counted": [{"event_id": "e2", "on": "2025-01-01", "event": {"sentence": "Was absent."},
                              "reason": "absent", "why": "It says so."}],
             "missing": ["two practice activities in cycle 3"],
             "comparison": {"award_event": "e9", "same": false,
                            "differences": [{"field": "engaged", "stored": "27", "worked_out": "25"}]}}""";

    private static final String REFUSAL = """
            {"participant": "participant-1", "position": 9, "subject": "refusal", "finding": "LATE",
             "qualification": {"code": "npq-senco", "version": "2024"},
             "asked": {"request": "submit-case-study", "content": "6096102,1,2026-03-31T00:00:00+01:00"}}""";

    private final PreparedServer server = new PreparedServer();

    @BeforeEach
    void prepare() {
        server.when("POST /api/participants/lookup", "{\"participant\": \"participant-1\"}");
        server.when("GET /api/participants/participant-1/receipts", LIST);
        server.when("GET /api/participants/participant-1/receipts/award", AWARD);
        server.when("GET /api/participants/participant-1/receipts/practice.3.2", AWARD);
        server.when("GET /api/participants/participant-1/receipts/refusals/e7", REFUSAL);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void without_a_subject_the_subjects_are_listed() {
        assertThat(receipt("6096102").out())
                .contains("practice/3/2", "engaged", "refusal:e7", "DEFERRED on 2025-01-02");
    }

    @Test
    void a_receipt_is_readable_text() {
        assertThat(receipt("6096102", "award").out().lines())
                .containsSubsequence(
                        "award: awarded",
                        "Specification npq-senco, version 2024",
                        "  Credits are awarded. (provider decision)",
                        "  25 of 27 elements = 92.6% ≥ 90%",
                        "  2025-01-01  e1  Attended day 1. → face-to-face/1",
                        "  2025-01-01  e2  Was absent. → absent: It says so.",
                        "  two practice activities in cycle 3",
                        "Stored and worked out differ:",
                        "  engaged: 27 is stored, 25 worked out");
    }

    @Test
    void a_refusal_shows_what_was_asked_for() {
        assertThat(receipt("6096102", "refusal:e7").out())
                .contains("Asked for: submit-case-study 6096102,1,2026-03-31T00:00:00+01:00");
    }

    @Test
    void an_element_and_a_refusal_have_their_addresses() {
        receipt("6096102", "practice/3/2");
        receipt("6096102", "refusal:e7");

        assertThat(server.requestLines())
                .contains(
                        "GET /api/participants/participant-1/receipts/practice.3.2",
                        "GET /api/participants/participant-1/receipts/refusals/e7");
    }

    @Test
    void json_is_the_answer_as_it_came() {
        assertThat(receipt("6096102", "award", "--json").json().path("finding").asString())
                .isEqualTo("awarded");
    }

    private CommandLineRun receipt(String... arguments) {
        List<String> args = new ArrayList<>(List.of("receipt", "--url", server.url(), "--token", "t"));
        args.addAll(List.of(arguments));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
