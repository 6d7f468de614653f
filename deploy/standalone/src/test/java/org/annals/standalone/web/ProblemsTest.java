package org.annals.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.annals.standalone.AnnalsTest;
import org.annals.standalone.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@AnnalsTest
class ProblemsTest {

    private static final String GOOD =
            "{\"full_name\":\"Ada\",\"born_on\":\"1815-12-10\",\"parts_done\":[{\"part_name\":\"A\",\"minutes\":5}]}";

    @Autowired
    private Environment environment;

    @Test
    void names_are_in_snake_case_and_dates_as_iso_8601_has_them() {
        post(GOOD).expectStatus().isOk().expectBody().json(GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\""})
    void what_is_not_the_expected_json_is_a_problem(String body) {
        assertProblem(post(body), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @Test
    void a_name_that_stands_there_twice_is_a_problem() {
        assertProblem(
                post(GOOD.replace("{\"full", "{\"full_name\":\"Eve\",\"full")), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"parts_done\":"})
    void json_without_bottom_is_a_problem(String deeper) {
        assertProblem(post(deeper.repeat(10_000)), HttpStatus.BAD_REQUEST, "INVALID");
    }

    @Test
    void a_body_of_more_than_a_mebibyte_is_a_problem() {
        assertProblem(
                post(GOOD.replace("Ada", "A".repeat(1 << 20))), HttpStatus.CONTENT_TOO_LARGE, "CONTENT_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1815-12-10 | 1815-13-10 | born_on",
                "\"minutes\":5 | \"minutes\":\"five\" | parts_done.0.minutes",
                "\"full_name\" | \"nickname\":1,\"full_name\" | nickname",
                "\"Ada\" | \" \" | full_name",
                "\"A\" | \"\" | parts_done[0].part_name"
            })
    void the_field_at_fault_is_named_as_the_client_wrote_it(String good, String bad, String field) {
        assertProblem(post(GOOD.replace(good, bad)), HttpStatus.BAD_REQUEST, "INVALID")
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void a_missing_parameter_is_named() {
        assertProblem(get("/api/try"), HttpStatus.BAD_REQUEST, "INVALID")
                .jsonPath("$.errors[0].field")
                .isEqualTo("page");
    }

    @Test
    void a_parameter_of_the_wrong_form_is_named() {
        assertProblem(get("/api/try?page=first"), HttpStatus.BAD_REQUEST, "INVALID")
                .jsonPath("$.errors[0].field")
                .isEqualTo("page");
    }

    @Test
    void what_is_not_there_is_a_problem() {
        assertProblem(get("/api/nothing"), HttpStatus.NOT_FOUND, "NOT_FOUND");
    }

    @Test
    void another_method_is_a_problem() {
        ResponseSpec response = client().delete().uri("/api/try").exchange();
        assertProblem(response, HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED");
    }

    @Test
    void another_media_type_is_a_problem() {
        ResponseSpec response = client().post()
                .uri("/api/try")
                .contentType(MediaType.TEXT_PLAIN)
                .body("text")
                .exchange();
        assertProblem(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void a_fault_of_ours_tells_nothing_but_its_number() {
        assertProblem(get("/api/try/failure"), HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL")
                .jsonPath("$.instance")
                .value(String.class, instance -> assertThat(instance).startsWith("urn:uuid:"))
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).doesNotContain("internal matter"));
    }

    @Test
    void the_page_for_errors_is_not_there_without_an_error() {
        assertProblem(get("/error"), HttpStatus.NOT_FOUND, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/try%2Fname", "/api//try", "/api/try;page=1", "/api/try/%00"})
    void an_address_that_is_turned_down_before_anybody_sees_it_is_a_problem(String address) throws IOException {
        assertThat(Client.raw(environment, "GET " + address))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "\"code\":\"INVALID\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=%zz", "page=%", "page=%C3%28", "%00=1", "page=%00", "page=1%1B", "page=%ED%A0%80"})
    void a_parameter_that_cannot_be_decoded_is_a_problem(String query) throws IOException {
        assertThat(Client.raw(environment, "GET /api/try?" + query))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"code\":\"INVALID\"")
                .doesNotContain("zz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT /api/try", "GET /api/try HTTP/1.1\r\nTransfer-Encoding: odd\r\nX: "})
    void what_http_has_and_we_have_not_is_a_problem(String request) throws IOException {
        assertThat(Client.raw(environment, request))
                .startsWith("HTTP/1.1 501 ")
                .contains("\"code\":\"NOT_IMPLEMENTED\"");
    }

    @Test
    void which_methods_there_are_is_told() {
        client().options()
                .uri("/api/try")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Allow", ".*GET.*");
    }

    private static RestTestClient.BodyContentSpec assertProblem(ResponseSpec response, HttpStatus status, String code) {
        return response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status.value())
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private ResponseSpec get(String uri) {
        return client().get().uri(uri).exchange();
    }

    private ResponseSpec post(String body) {
        return client().post()
                .uri("/api/try")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient client() {
        return Client.admin(environment);
    }
}
