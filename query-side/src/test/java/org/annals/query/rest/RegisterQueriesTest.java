package org.annals.query.rest;

import static org.annals.query.fixture.Events.COHORT;
import static org.annals.query.fixture.Events.trn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The credit register over HTTP. */
class RegisterQueriesTest extends QueriesTest {

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
}
