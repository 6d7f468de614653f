package org.annals.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The state of read models over HTTP, and waiting for them. */
class ViewQueriesTest extends QueriesTest {

    @Test
    void every_view_says_how_far_it_is() {
        MvcTestResult views = get("/api/views");

        assertThat(views)
                .bodyJson()
                .extractingPath("$.views[*].state")
                .asArray()
                .hasSize(6)
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
}
