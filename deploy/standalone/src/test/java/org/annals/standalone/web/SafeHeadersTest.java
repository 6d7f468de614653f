package org.annals.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.annals.standalone.AnnalsTest;
import org.annals.standalone.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;

@AnnalsTest
class SafeHeadersTest {

    @Autowired
    private Environment environment;

    @ParameterizedTest
    @ValueSource(strings = {"/api/try?page=1", "/api/nothing", "/api/try/failure", "/v3/api-docs", "/actuator/health"})
    void an_answer_is_shown_and_does_nothing_else(String path) {
        HttpHeaders headers = headers(path);

        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers.getFirst("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(headers.get("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("script-src");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/try?page=1", "/api/nothing", "/api/try/failure"})
    void nobody_keeps_a_copy_of_an_answer(String path) {
        assertThat(headers(path).get("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void the_page_to_try_the_api_runs_scripts_of_this_server_only() {
        assertThat(headers("/swagger-ui/index.html").get("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "http");
    }

    @Test
    void without_tls_browsers_are_not_told_to_insist_on_it() {
        assertThat(headers("/api/try?page=1").containsHeader("Strict-Transport-Security"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/try%2Fname", "/api//try", "/api/try/%00", "/[", "/../../etc/passwd"})
    void what_is_turned_down_before_anybody_sees_it_is_answered_with_them_too(String address) throws IOException {
        assertThat(Client.raw(environment, "GET " + address).toLowerCase(Locale.ROOT))
                .startsWith("http/1.1 400 ")
                .contains("x-content-type-options: nosniff", "content-security-policy: default-src 'none'");
    }

    private HttpHeaders headers(String path) {
        return Client.admin(environment)
                .get()
                .uri(path)
                .exchange()
                .returnResult(byte[].class)
                .getResponseHeaders();
    }
}
