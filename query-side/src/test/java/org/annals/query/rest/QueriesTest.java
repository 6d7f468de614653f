package org.annals.query.rest;

import static org.annals.query.fixture.Events.COHORT;
import static org.annals.query.fixture.Events.participant;
import static org.annals.query.fixture.Events.trn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.query.fixture.Scenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The queries over HTTP, asked about one small cohort. */
class QueriesTest {

    private static final QuerySideUnderTest QUERIES = new QuerySideUnderTest();

    @BeforeAll
    static void fill() {
        QUERIES.start(Scenario.events());
    }

    @AfterAll
    static void close() {
        QUERIES.close();
    }

    @Test
    void the_register_has_a_row_for_each_accepted_participant() {
        assertThat(get("/api/register"))
                .bodyJson()
                .extractingPath("$.items[*].trn")
                .asArray()
                .containsExactly(trn(0), trn(1), trn(2), trn(100));
    }

    @Test
    void a_row_of_the_register_has_these_fields_and_no_others() {
        assertThat(get("/api/register?size=1"))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .containsOnlyKeys(
                        "trn",
                        "engaged",
                        "total",
                        "percentage",
                        "engagement_met",
                        "assessment",
                        "credit_status",
                        "credits",
                        "awarded_on",
                        "training_status",
                        "statutory_need",
                        "statutory_deadline",
                        "elements");
    }

    @Test
    void statuses_and_dates_are_written_as_the_rule_book_writes_them() {
        assertThat(get("/api/register?size=1"))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .containsEntry("credit_status", "awarded")
                .containsEntry("assessment", "passed")
                .containsEntry("training_status", "active")
                .containsEntry("awarded_on", "2026-03-16");
    }

    @Test
    void the_register_can_be_filtered() {
        assertThat(get("/api/register?credit_status=withdrawn&training_status=withdrawn&delivery_group=south&cohort="
                        + COHORT))
                .bodyJson()
                .extractingPath("$.items[*].trn")
                .asArray()
                .containsExactly(trn(100));
    }

    @Test
    void a_filter_that_matches_nobody_gives_an_empty_register() {
        assertThat(get("/api/register?delivery_group=nowhere"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void the_register_can_be_sorted_either_way() {
        assertThat(get("/api/register?sort=-trn"))
                .bodyJson()
                .extractingPath("$.items[0].trn")
                .isEqualTo(trn(100));
        assertThat(get("/api/register?sort=engaged"))
                .bodyJson()
                .extractingPath("$.items[0].trn")
                .isEqualTo(trn(100));
    }

    @Test
    void a_page_says_how_many_rows_there_are_altogether() {
        MvcTestResult page = get("/api/register?page=1&size=3");

        assertThat(page).bodyJson().extractingPath("$.items").asArray().hasSize(1);
        assertThat(page).bodyJson().extractingPath("$.total").isEqualTo(4);
    }

    @Test
    void sorting_by_anything_else_is_invalid() {
        assertProblem(get("/api/register?sort=name"), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @Test
    void a_word_that_is_no_status_is_invalid() {
        assertProblem(get("/api/register?credit_status=rich"), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @Test
    void pages_have_bounds() {
        for (String bad : List.of("size=0", "size=501", "page=-1", "page=2147483647&size=500")) {
            assertProblem(get("/api/register?" + bad), HttpStatus.BAD_REQUEST, "INVALID");
        }
    }

    @Test
    void a_participant_is_found_by_trn_however_it_is_written() {
        assertThat(lookup("{\"trn\": \"10 00/002\"}"))
                .bodyJson()
                .extractingPath("$.participant")
                .isEqualTo(participant(2).value());
    }

    @Test
    void a_trn_that_nobody_has_is_unknown() {
        assertProblem(lookup("{\"trn\": \"7654321\"}"), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
    }

    @Test
    void what_is_no_trn_is_invalid() {
        assertProblem(lookup("{\"trn\": \"12\"}"), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @Test
    void a_lookup_may_name_the_qualification() {
        assertProblem(
                lookup("{\"trn\": \"1000002\", \"qualification\": \"npq-other\"}"),
                HttpStatus.NOT_FOUND,
                "UNKNOWN_PARTICIPANT");
    }

    @Test
    void a_record_shows_the_participant_s_study() {
        MvcTestResult record = get("/api/participants/" + participant(1));

        assertThat(record)
                .bodyJson()
                .extractingPath("$.study.engagement.engaged")
                .isEqualTo(27);
        assertThat(record)
                .bodyJson()
                .extractingPath("$.study.credit.award.receipt.total")
                .isEqualTo(27);
        assertThat(record).bodyJson().extractingPath("$.versions.assessment").isEqualTo(3);
    }

    @Test
    void an_unknown_participant_has_neither_record_nor_history() {
        assertProblem(get("/api/participants/" + participant(9)), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
        assertProblem(
                get("/api/participants/" + participant(9) + "/history"), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
    }

    @Test
    void a_history_is_in_the_order_of_recording_over_both_streams() {
        MvcTestResult history = get("/api/participants/" + participant(1) + "/history?size=500");

        assertThat(history).bodyJson().extractingPath("$.items[0].type").isEqualTo("RegistrationReceived");
        assertThat(history)
                .bodyJson()
                .extractingPath("$.items[-1:].type")
                .asArray()
                .containsExactly("CreditsAwarded");
        assertThat(history).bodyJson().extractingPath("$.total").isEqualTo(46);
    }

    @Test
    void a_history_comes_in_pages() {
        assertThat(get("/api/participants/" + participant(1) + "/history?page=1&size=40"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(6);
    }

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

    @Test
    void refused_and_invalid_rows_can_be_looked_up() {
        assertThat(get("/api/rows"))
                .bodyJson()
                .extractingPath("$.items[*].outcome")
                .asArray()
                .containsExactly("refused", "refused", "invalid", "refused");
    }

    @Test
    void refused_rows_can_be_filtered() {
        assertThat(get("/api/rows?outcome=invalid&file=coaching.csv&import_id=import-5"))
                .bodyJson()
                .extractingPath("$.items[0].line")
                .isEqualTo(7);
        assertThat(get("/api/rows?code=DEFERRED"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
    }

    @Test
    void an_outcome_that_no_such_row_has_is_invalid() {
        assertProblem(get("/api/rows?outcome=applied"), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @Test
    void every_view_says_how_far_it_is() {
        MvcTestResult views = get("/api/views");

        assertThat(views)
                .bodyJson()
                .extractingPath("$.views[*].state")
                .asArray()
                .hasSize(5)
                .containsOnly("live");
        assertThat(views)
                .bodyJson()
                .extractingPath("$.views[*].behind")
                .asArray()
                .containsOnly(0);
    }

    @Test
    void a_view_is_rebuilt_when_asked() {
        assertThat(QUERIES.http().post().uri("/api/views/history/rebuild")).hasStatus(HttpStatus.ACCEPTED);
    }

    @Test
    void an_unknown_view_cannot_be_rebuilt() {
        assertProblem(
                QUERIES.http().post().uri("/api/views/moon/rebuild").exchange(), HttpStatus.NOT_FOUND, "UNKNOWN_VIEW");
    }

    @Test
    void a_query_waits_for_the_position_that_it_asks_for() {
        assertThat(get("/api/register?min_position=" + QUERIES.head())).hasStatusOk();
    }

    @Test
    void a_position_that_is_not_reached_in_time_is_a_reason_to_ask_again() {
        MvcTestResult behind = get("/api/register?min_position=" + (QUERIES.head() + 1));

        assertProblem(behind, HttpStatus.SERVICE_UNAVAILABLE, "READ_MODEL_BEHIND");
        assertThat(behind).hasHeader("Retry-After", "1");
    }

    private static MvcTestResult get(String uri) {
        return QUERIES.http().get().uri(uri).exchange();
    }

    private static MvcTestResult lookup(String body) {
        return QUERIES.http()
                .post()
                .uri("/api/participants/lookup")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertProblem(MvcTestResult result, HttpStatus status, String code) {
        assertThat(result).hasStatus(status);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
