package org.annals.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What-if over HTTP. */
class WhatIfQueriesTest extends QueriesTest {

    private static final String WHAT_IF = "/api/what-if?cohort=cohort-npq-senco-2024-autumn&";

    @Test
    void with_unchanged_values_nobody_stands_elsewhere() {
        MvcTestResult answer = get(WHAT_IF + "engagement_threshold=90&set=case_study.min_words=1500");

        assertThat(answer).bodyJson().extractingPath("$.participants").isEqualTo(4);
        assertThat(answer).bodyJson().extractingPath("$.items").asArray().isEmpty();
    }

    @Test
    void who_would_stand_elsewhere_is_named_with_both_statuses() {
        MvcTestResult answer = get(WHAT_IF + "set=cycles.practice_activities=4");

        assertThat(answer).bodyJson().extractingPath("$.items").asArray().hasSize(3);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[0].from.credit_status")
                .isEqualTo("awarded");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[0].to.credit_status")
                .isEqualTo("assessment-passed");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.transitions[0].participants")
                .isEqualTo(3);
    }

    @Test
    void all_cohorts_are_asked_about_if_none_is_named() {
        assertThat(get("/api/what-if?engagement_threshold=85"))
                .bodyJson()
                .extractingPath("$.participants")
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "set=pass_mark=40",
                "set=engagement",
                "set=months=soon",
                "engagement_threshold=101",
                "engagement_threshold=-5",
                "set=cycles.practice_activities=99999999",
                "engagement_threshold=85&set=engagement.threshold_percent=80"
            })
    void what_no_specification_can_have_is_invalid(String query) {
        assertProblem(get(WHAT_IF + query), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cohort-npq-senco-2030-spring", "cohort-npq-other-2024-autumn", "autumn"})
    void an_unknown_cohort_is_named(String cohort) {
        assertProblem(
                get("/api/what-if?engagement_threshold=85&cohort=" + cohort), HttpStatus.NOT_FOUND, "UNKNOWN_COHORT");
    }
}
