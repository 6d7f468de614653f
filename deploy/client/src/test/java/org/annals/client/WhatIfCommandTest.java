package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WhatIfCommandTest {

    private static final String ANSWER = """
            {"cohort": null, "changes": {"engagement.threshold_percent": 85}, "participants": 50, "position": 9,
             "items": [{"participant": "participant-1", "trn": "6096102",
               "from": {"credit_status": "assessment-passed", "assessment": "passed", "engaged": 24, "total": 27},
               "to": {"credit_status": "awarded", "assessment": "passed", "engaged": 24, "total": 27}}],
             "transitions": []}""";

    private final PreparedServer server = new PreparedServer().when("GET /api/what-if", ANSWER);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void who_would_have_another_status_is_a_line_each() {
        assertThat(whatIf("--threshold", "85").out().lines().map(line -> line.replaceAll(" {2,}", "|")))
                .contains(
                        "6096102|24/27|assessment-passed|passed|awarded|passed",
                        "1 of 50 participants would have another status. Nothing was recorded.");
    }

    @Test
    void every_number_stands_in_the_query() {
        whatIf("--threshold", "85", "--set", "case_study.min_words=1200", "--cohort", "c");

        assertThat(server.requestLines())
                .containsExactly("GET /api/what-if?cohort=c&engagement_threshold=85&set=case_study.min_words%3D1200");
    }

    @Test
    void nothing_to_change_is_wrong_usage() {
        assertThat(whatIf().exit()).isEqualTo(2);
    }

    @Test
    void json_is_the_answer_as_it_came() {
        assertThat(whatIf("--threshold", "85", "--json")
                        .json()
                        .path("participants")
                        .asInt())
                .isEqualTo(50);
    }

    private CommandLineRun whatIf(String... arguments) {
        List<String> args = new ArrayList<>(List.of("what-if", "--url", server.url(), "--token", "t"));
        args.addAll(List.of(arguments));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
