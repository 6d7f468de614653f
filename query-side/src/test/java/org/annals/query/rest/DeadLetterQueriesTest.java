package org.annals.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Dead letters over HTTP, of read models that have taken in everything. */
class DeadLetterQueriesTest extends QueriesTest {

    private static final String LETTERS = "/api/views/refusedrows/dead-letters";

    @Test
    void a_view_that_has_taken_in_everything_lists_nothing() {
        MvcTestResult parked = get(LETTERS);

        assertThat(parked).bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertThat(parked).bodyJson().extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void a_view_that_has_taken_in_everything_has_nothing_to_try_again() {
        MvcTestResult retried = QUERIES.http().post().uri(LETTERS + "/retry").exchange();

        assertThat(retried).bodyJson().isLenientlyEqualTo("{\"taken_in\": 0, \"still_parked\": 0}");
    }

    @Test
    void a_sequence_of_which_nothing_is_parked_cannot_be_tried_again() {
        assertProblem(
                QUERIES.http()
                        .post()
                        .uri(LETTERS + "/retry?sequence=" + UUID.randomUUID())
                        .exchange(),
                HttpStatus.NOT_FOUND,
                "UNKNOWN_DEAD_LETTER");
    }

    @Test
    void an_event_that_is_not_parked_is_not_shown() {
        assertProblem(get(LETTERS + "/" + UUID.randomUUID()), HttpStatus.NOT_FOUND, "UNKNOWN_DEAD_LETTER");
    }

    @Test
    void an_event_that_is_not_parked_is_not_given_up() {
        assertProblem(evict("{\"reason\": \"Recorded by a fault.\"}"), HttpStatus.NOT_FOUND, "UNKNOWN_DEAD_LETTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \" \"}", "{\"reason\": null}"})
    void without_a_reason_nothing_is_given_up(String body) {
        assertThat(evict(body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dead-letters", "evictions", "dead-letters/1"})
    void an_unknown_view_has_none(String what) {
        assertProblem(get("/api/views/moon/" + what), HttpStatus.NOT_FOUND, "UNKNOWN_VIEW");
    }

    @Test
    void nobody_has_given_up_anything() {
        assertThat(get("/api/views/refusedrows/evictions"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    private static MvcTestResult evict(String body) {
        return QUERIES.http()
                .post()
                .uri(LETTERS + "/" + UUID.randomUUID() + "/eviction")
                .principal(() -> "admin")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
