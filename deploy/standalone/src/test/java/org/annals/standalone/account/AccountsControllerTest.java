package org.annals.standalone.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.annals.standalone.AnnalsTest;
import org.annals.standalone.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

@AnnalsTest
class AccountsControllerTest {

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    @Autowired
    private Environment environment;

    private final String name = "person-" + UUID.randomUUID();
    private final Map<String, Object> asked =
            new HashMap<>(Map.of("name", name, "password", "correct horse battery", "roles", List.of("coach")));

    @Test
    void an_account_is_listed_without_its_password() {
        make();

        EntityExchangeResult<String> list =
                Client.admin(environment).get().uri("/api/accounts").exchange().returnResult(String.class);
        assertThat(list.getResponseBody()).contains("\"" + name + "\"").doesNotContain("bcrypt", "password");
    }

    @Test
    void a_name_that_is_taken_is_said_to_be() {
        make();

        assertThat(make().getResponseBody()).containsEntry("code", "ACCOUNT_EXISTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "system", "nobody", "anonymous", "6096102", "A.B", "a b", "", "a\r\nb"})
    void what_is_no_name_of_an_account_is_refused(String no) {
        asked.put("name", no);

        assertThat(make().getResponseBody()).containsEntry("code", "INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "thirteen dörs", ""})
    void a_password_that_is_short_or_that_bcrypt_would_cut_off_is_refused(String no) {
        asked.put("password", no);

        assertThat(make().getResponseBody()).containsEntry("code", "INVALID");
    }

    @Test
    void a_password_longer_than_bcrypt_looks_at_is_refused() {
        asked.put("password", "x".repeat(73));

        assertThat(make().getResponseBody()).containsEntry("code", "INVALID");
    }

    @Test
    void a_role_that_there_is_not_is_refused() {
        asked.put("roles", List.of("owner"));

        assertThat(make().getResponseBody()).containsEntry("code", "INVALID");
    }

    @Test
    void a_participant_has_to_be_said_to_be_somebody() {
        asked.put("roles", new ArrayList<>(List.of("participant")));

        assertThat(make().getResponseBody()).containsEntry("code", "INVALID");
    }

    @Test
    void a_delivery_partner_without_the_role_is_refused() {
        asked.put("delivery_partners", List.of("Avon Teaching School Hub"));

        assertThat(make().getResponseBody()).containsEntry("code", "INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "disabling", "enabling", "removal"})
    void what_is_not_there_cannot_be_changed(String what) {
        Map<String, String> body = what.equals("password")
                ? Map.of("name", name, "password", "correct horse battery")
                : Map.of("name", name);
        assertThat(post("/api/accounts/" + what, body).getResponseBody()).containsEntry("code", "UNKNOWN_ACCOUNT");
    }

    private EntityExchangeResult<Map<String, Object>> make() {
        return post("/api/accounts", asked);
    }

    private EntityExchangeResult<Map<String, Object>> post(String path, Map<String, ?> body) {
        return Client.admin(environment)
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult(JSON);
    }
}
