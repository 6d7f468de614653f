package org.annals.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Verifications over HTTP. */
class VerificationQueriesTest extends QueriesTest {

    private static final String VERIFICATIONS = "/api/verifications";

    @Test
    void read_models_that_follow_the_log_hold() {
        String place = awaitFinished("{}");

        assertThat(get(place)).bodyJson().extractingPath("$.holds").isEqualTo(true);
        assertThat(get(place))
                .bodyJson()
                .extractingPath("$.results[*].view")
                .asArray()
                .hasSize(6);
    }

    @Test
    void the_latest_is_the_one_that_began_last() {
        String place = awaitFinished("{\"views\": [\"history\"], \"sample\": 1, \"seed\": 7}");

        assertThat(get(VERIFICATIONS + "/latest"))
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(place.substring(place.lastIndexOf('/') + 1));
    }

    @Test
    void an_unknown_read_model_cannot_be_verified() {
        assertProblem(post("{\"views\": [\"moon\"]}"), HttpStatus.NOT_FOUND, "UNKNOWN_VIEW");
    }

    @Test
    void a_seed_needs_a_sample() {
        assertProblem(post("{\"seed\": 7}"), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @Test
    void a_sample_has_somebody_in_it() {
        assertThat(post("{\"sample\": 0}")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void where_nothing_differs_there_are_no_differences() {
        assertThat(get(awaitFinished("{}") + "/differences"))
                .bodyJson()
                .extractingPath("$.views")
                .asArray()
                .isEmpty();
    }

    @Test
    void an_unknown_verification_is_not_found() {
        assertProblem(get(VERIFICATIONS + "/moon"), HttpStatus.NOT_FOUND, "UNKNOWN_VERIFICATION");
        assertProblem(get(VERIFICATIONS + "/moon/differences"), HttpStatus.NOT_FOUND, "UNKNOWN_VERIFICATION");
    }

    private static String awaitFinished(String body) {
        MvcTestResult begun = post(body);
        assertThat(begun).hasStatus(HttpStatus.ACCEPTED);
        String place = String.valueOf(begun.getResponse().getHeader("Location"));
        while (state(place).contains("\"state\":\"running\"")) {
            Thread.onSpinWait();
        }
        return place;
    }

    private static String state(String place) {
        return new String(get(place).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static MvcTestResult post(String body) {
        return QUERIES.http()
                .post()
                .uri(VERIFICATIONS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
