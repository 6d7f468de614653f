package org.annals.query.rest;

import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Looks over HTTP, and what is noted of them. */
class AccessLogQueriesTest extends QueriesTest {

    @Test
    void whoever_looks_at_a_record_or_a_history_is_noted() {
        get("/api/participants/" + participant(2));
        get("/api/participants/" + participant(2) + "/history");

        MvcTestResult looks = get("/api/access-log?participant=" + participant(2) + "&actor=tester");

        assertThat(looks)
                .bodyJson()
                .extractingPath("$.items[*].operation")
                .asArray()
                .containsSubsequence("participant-record", "participant-history", "access-log");
    }

    @Test
    void whoever_asks_why_or_what_if_is_noted() {
        String receipts = "/api/participants/" + participant(3) + "/receipts";
        get(receipts);
        get(receipts + "/award");
        get(receipts + "/refusals/none");
        get("/api/participants/" + participant(3) + "/events/none/consequences");
        get("/api/what-if?engagement_threshold=85");

        assertThat(get("/api/access-log?size=500"))
                .bodyJson()
                .extractingPath("$.items[*].operation")
                .asArray()
                .contains(
                        "participant-receipts",
                        "participant-receipt",
                        "participant-refusal-receipt",
                        "participant-consequences",
                        "what-if");
    }

    @Test
    void a_look_at_somebody_who_is_not_there_is_noted_too() {
        get("/api/participants/" + participant(77));

        assertThat(get("/api/access-log?participant=" + participant(77)))
                .bodyJson()
                .extractingPath("$.items[0].operation")
                .isEqualTo("participant-record");
    }

    @Test
    void a_look_at_a_register_is_noted_with_the_cohort() {
        get("/api/register?cohort=cohort-npq-senco-2031-spring");

        assertThat(get("/api/access-log"))
                .bodyJson()
                .extractingPath("$.items[*].subject")
                .asArray()
                .contains("cohort-npq-senco-2031-spring");
    }

    @Test
    void what_is_no_id_of_ours_never_gets_into_the_log() {
        get("/api/participants/1000002/history");

        assertThat(get("/api/access-log?size=500")).bodyText().doesNotContain("1000002");
    }

    @Test
    void what_is_no_instant_is_invalid() {
        assertProblem(get("/api/access-log?from=yesterday"), HttpStatus.BAD_REQUEST, "INVALID");
    }
}
