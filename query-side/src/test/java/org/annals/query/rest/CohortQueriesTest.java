package org.annals.query.rest;

import static org.annals.query.fixture.Events.COHORT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Cohorts over HTTP. */
class CohortQueriesTest extends QueriesTest {

    @Test
    void a_cohort_shows_its_progress() {
        MvcTestResult progress = get("/api/cohorts/" + COHORT + "/progress");

        assertThat(progress).bodyJson().extractingPath("$.participants").isEqualTo(4);
        assertThat(progress)
                .bodyJson()
                .extractingPath("$.credit_status.awarded")
                .isEqualTo(3);
        assertThat(progress).bodyJson().extractingPath("$.funded_places.taken").isEqualTo(3);
    }

    @Test
    void all_cohorts_are_listed() {
        assertThat(get("/api/cohorts"))
                .bodyJson()
                .extractingPath("$.items[*].cohort")
                .asArray()
                .containsExactly(COHORT.value());
    }

    @Test
    void an_unknown_cohort_has_no_progress() {
        assertProblem(
                get("/api/cohorts/cohort-npq-senco-2030-spring/progress"), HttpStatus.NOT_FOUND, "UNKNOWN_COHORT");
    }
}
