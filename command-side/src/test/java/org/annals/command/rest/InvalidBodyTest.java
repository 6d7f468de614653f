package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.command.request.LogPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@CommandSideTest
class InvalidBodyTest {

    private static final String ATTENDANCE =
            "/api/participants/participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a/attendance";

    private final Api api;
    private final LogPosition log;

    @Autowired
    InvalidBodyTest(Api api, LogPosition log) {
        this.api = api;
        this.log = log;
    }

    @Test
    void every_field_at_fault_is_named() {
        Answered answered = api.post(ATTENDANCE, """
                {"status": "present", "date": "10/10/2024", "colour": "red"}""");

        assertThat(answered.inShort()).isEqualTo("400 INVALID");
        assertThat(answered.faultyFields()).containsExactlyInAnyOrder("day", "status", "date", "colour");
    }

    @Test
    void what_cannot_be_read_is_a_problem_as_in_rfc_9457() {
        assertThat(api.post(ATTENDANCE, "{}").header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void what_cannot_be_read_leaves_no_event() {
        long head = log.head();
        api.post(ATTENDANCE, "{}");

        assertThat(log.head()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[]", "null", "{\"day\": 1, \"day\": 2}", "{} {}", "{\"day\": 1e999999999}"})
    void what_is_no_json_object_is_invalid(String body) {
        assertThat(api.post(ATTENDANCE, body).inShort()).isEqualTo("400 INVALID");
    }

    @Test
    void json_without_bottom_is_invalid() {
        assertThat(api.post(ATTENDANCE, "{\"a\":".repeat(100_000)).inShort()).isEqualTo("400 INVALID");
    }

    @Test
    void a_body_of_more_than_a_mebibyte_is_too_large() {
        assertThat(api.post(ATTENDANCE, "{\"reason\": \"" + "x".repeat(1 << 20) + "\"}")
                        .inShort())
                .isEqualTo("413 CONTENT_TOO_LARGE");
    }

    @Test
    void an_id_of_another_form_is_a_wrong_field() {
        assertThat(api.post("/api/participants/1234567/attendance", "{}").faultyFields())
                .containsExactly("participant");
    }

    @Test
    void a_body_that_is_not_json_is_of_no_supported_type() {
        assertThat(api.answered(MockMvcRequestBuilders.post(ATTENDANCE)
                                .with(Api::signedIn)
                                .contentType(MediaType.TEXT_PLAIN)
                                .content("{}"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void who_wants_no_json_is_refused_before_anything_happens() {
        long head = log.head();

        assertThat(api.post(ATTENDANCE, """
                        {"day": 1, "status": "attended"}""", "Accept", "text/csv").status()).isEqualTo(406);
        assertThat(log.head()).isEqualTo(head);
    }
}
