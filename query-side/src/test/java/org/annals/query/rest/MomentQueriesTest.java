package org.annals.query.rest;

import static org.annals.query.fixture.Events.COHORT;
import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** Queries about a moment. Everything was recorded at noon on 1 March 2026; it is a day later. */
class MomentQueriesTest extends QueriesTest {

    private static final String AFTER = "knownAt=2026-03-01T12:00:00Z";
    private static final String BEFORE = "knownAt=2026-03-01T11:59:59Z";
    private static final String RECORD = "/api/participants/" + participant(0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/register?sort=trn&",
                "/api/register?sort=-engaged&",
                "/api/register?sort=credit_status&",
                "/api/register?sort=-awarded_on&",
                "/api/register?sort=statutory_deadline&size=2&page=1&",
                "/api/register?credit_status=withdrawn&training_status=withdrawn&delivery_group=south&",
                "/api/register?cohort=cohort-npq-senco-2024-autumn&"
            })
    void the_register_as_all_is_known_is_the_current_one(String query) {
        assertThat(json(query + AFTER, "$.items")).isEqualTo(json(query, "$.items"));
        assertThat(json(query + AFTER, "$.total")).isEqualTo(json(query, "$.total"));
    }

    @Test
    void the_record_as_all_is_known_is_the_current_one() {
        assertThat(json(RECORD + "?" + AFTER, "$.study")).isEqualTo(json(RECORD, "$.study"));
        assertThat(json(RECORD + "?" + AFTER, "$.versions")).isEqualTo(json(RECORD, "$.versions"));
    }

    @Test
    void the_history_as_all_is_known_is_the_current_one() {
        String history = RECORD + "/history?size=7&page=1&";

        assertThat(json(history + AFTER, "$.items")).isEqualTo(json(history, "$.items"));
    }

    @Test
    void the_progress_as_all_is_known_is_the_current_one() {
        String progress = "/api/cohorts/" + COHORT + "/progress?";

        for (String field : List.of("participants", "credit_status", "funded_places", "delivery_groups", "elements")) {
            assertThat(json(progress + AFTER, "$." + field)).isEqualTo(json(progress, "$." + field));
        }
    }

    @Test
    void before_anything_was_recorded_nothing_is_known() {
        assertThat(json("/api/register?" + BEFORE, "$.total")).isEqualTo(0);
        assertProblem(get(RECORD + "?" + BEFORE), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
        assertProblem(get(RECORD + "/history?" + BEFORE), HttpStatus.NOT_FOUND, "UNKNOWN_PARTICIPANT");
        assertProblem(get("/api/cohorts/" + COHORT + "/progress?" + BEFORE), HttpStatus.NOT_FOUND, "UNKNOWN_COHORT");
    }

    @Test
    void as_of_a_day_only_what_had_happened_counts() {
        assertThat(json(RECORD + "?asOf=2024-11-05", "$.study.engagement.engaged"))
                .isEqualTo(1);
        assertThat(json(RECORD + "?asOf=2024-11-05", "$.study.credit.status")).isEqualTo("in-progress");
    }

    @Test
    void an_answer_says_which_moment_it_is_for() {
        assertThat(json("/api/register?asOf=2026-01-31&" + AFTER, "$.moment.known_at"))
                .isEqualTo("2026-03-01T12:00:00Z");
        assertThat(json("/api/register?asOf=2026-01-31&" + AFTER, "$.moment.as_of"))
                .isEqualTo("2026-01-31");
        assertThat(json("/api/register", "$.moment")).isNull();
    }

    @Test
    void as_known_now_is_said_as_an_instant() {
        assertThat(json("/api/register?asOf=2026-01-31", "$.moment.known_at")).isEqualTo("2026-03-02T12:00:00Z");
    }

    @Test
    void what_will_be_known_cannot_be_asked() {
        assertProblem(get("/api/register?knownAt=2026-03-02T12:00:01Z"), HttpStatus.BAD_REQUEST, "MOMENT_IN_FUTURE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"knownAt=yesterday", "knownAt=2026-03-01T12:00:00", "asOf=31.12.2025", "asOf=2026-02-30"})
    void what_is_no_moment_is_invalid(String moment) {
        assertProblem(get("/api/register?" + moment), HttpStatus.BAD_REQUEST, "INVALID");
        assertProblem(get(RECORD + "?" + moment), HttpStatus.BAD_REQUEST, "INVALID");
    }

    static Object json(String uri, String path) {
        try {
            return JsonPath.read(get(uri).getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
