package org.annals.query.rest;

import static org.annals.query.fixture.Events.COHORT;
import static org.annals.query.fixture.Events.participant;
import static org.annals.query.fixture.Events.trn;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.query.fixture.Logged;
import org.annals.query.fixture.Reviews;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Samples and audit reviews over HTTP. */
class AuditQueriesTest extends QueriesTest {

    private static final String SAMPLE = "/api/cohorts/" + COHORT + "/sample";

    @Test
    void a_sample_names_participants_with_trn_and_lot() {
        MvcTestResult sample = get(SAMPLE + "?n=2&seed=7");

        assertThat(sample).bodyJson().extractingPath("$.population").isEqualTo(4);
        assertThat(sample).bodyJson().extractingPath("$.items").asArray().hasSize(2);
        assertThat(sample)
                .bodyJson()
                .extractingPath("$.items[0].trn")
                .asString()
                .matches("[0-9]{7}");
        assertThat(sample)
                .bodyJson()
                .extractingPath("$.items[0].lot")
                .asString()
                .matches("[0-9a-f]{64}");
    }

    @Test
    void everybody_is_chosen_where_there_are_no_more() {
        assertThat(get(SAMPLE + "?n=500&seed=7"))
                .bodyJson()
                .extractingPath("$.items[*].trn")
                .asArray()
                .containsExactlyInAnyOrder(trn(0), trn(1), trn(2), trn(100));
    }

    @Test
    void before_anybody_came_there_was_no_cohort_to_choose_from() {
        assertProblem(get(SAMPLE + "?n=2&seed=7&knownAt=2020-01-01T00:00:00Z"), HttpStatus.NOT_FOUND, "UNKNOWN_COHORT");
    }

    @Test
    void a_sample_as_of_an_instant_after_all_is_the_present_one() {
        assertThat(get(SAMPLE + "?n=2&seed=7&knownAt=" + Logged.RECORDED_AT))
                .bodyJson()
                .extractingPath("$.population")
                .isEqualTo(4);
    }

    @Test
    void a_sample_of_nobody_or_without_a_seed_is_invalid() {
        assertProblem(get(SAMPLE + "?n=0&seed=7"), HttpStatus.BAD_REQUEST, "INVALID");
        assertThat(get(SAMPLE + "?n=5")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void an_unknown_cohort_has_no_sample() {
        assertProblem(
                get("/api/cohorts/cohort-npq-senco-2030-spring/sample?n=2&seed=7"),
                HttpStatus.NOT_FOUND,
                "UNKNOWN_COHORT");
    }

    @Test
    void a_review_is_listed_with_the_number_of_its_findings() {
        MvcTestResult reviews = get("/api/audit-reviews?cohort=" + COHORT + "&status=signed-off");

        assertThat(reviews).bodyJson().extractingPath("$.items[0].review").isEqualTo(Reviews.REVIEW.value());
        assertThat(reviews)
                .bodyJson()
                .extractingPath("$.items[0].findings.closed")
                .isEqualTo(1);
    }

    @Test
    void no_review_is_listed_that_is_not_asked_for() {
        assertThat(get("/api/audit-reviews?status=open"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertProblem(get("/api/audit-reviews?status=over"), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @Test
    void a_review_shows_its_sample_its_findings_and_the_sign_off() {
        MvcTestResult review = get("/api/audit-reviews/" + Reviews.REVIEW);

        assertThat(review).bodyJson().extractingPath("$.version").isEqualTo(4);
        assertThat(review).bodyJson().extractingPath("$.sample[0].trn").isEqualTo(trn(100));
        assertThat(review).bodyJson().extractingPath("$.findings[0].answer.by").isEqualTo("lead.moss");
        assertThat(review).bodyJson().extractingPath("$.sign_off.by").isEqualTo("auditor.lind");
    }

    @Test
    void an_unknown_review_is_said() {
        assertProblem(get("/api/audit-reviews/auditreview-1"), HttpStatus.NOT_FOUND, "UNKNOWN_REVIEW");
    }

    @Test
    void a_finding_stands_in_the_history_of_whom_it_concerns() {
        assertThat(get("/api/participants/" + participant(100) + "/history?size=500"))
                .bodyJson()
                .extractingPath("$.items[*].type")
                .asArray()
                .containsSubsequence("FindingRecorded", "FindingAnswered", "FindingClosed")
                .doesNotContain("ReviewOpened");
    }
}
