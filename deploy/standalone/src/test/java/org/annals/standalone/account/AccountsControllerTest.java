package org.annals.standalone.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
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

    @Test
    void what_is_wrong_with_which_field_is_said_in_one_sentence() {
        asked.put("name", "A.B");

        assertThat(make().getResponseBody())
                .containsEntry(
                        "detail",
                        "name: is no name of an account: a small letter, then small letters, digits, '.', '_' and '-'.");
    }

    @Test
    void an_account_has_the_roles_that_it_was_given_last_and_no_others() {
        make();

        Map<String, Object> changed = post(
                        "/api/accounts/roles",
                        Map.of("name", name, "roles", List.of("auditor"), "delivery_partners", List.of()))
                .getResponseBody();

        assertThat(changed).containsEntry("roles", List.of("auditor"));
    }

    @Test
    void a_role_without_its_rows_is_not_given() {
        make();

        assertThat(post("/api/accounts/roles", Map.of("name", name, "roles", List.of("participant")))
                        .getResponseBody())
                .containsEntry("code", "INVALID");
    }

    @Test
    void who_changes_which_account_stands_in_the_access_log() {
        make();
        post("/api/accounts/disabling", Map.of("name", name));

        assertThat(trail(name)).containsExactly("account-making", "account-disabling");
    }

    /** Whose account it is may be said by its name. */
    @Test
    void the_account_of_a_participant_stands_there_by_the_id_and_never_by_its_name() {
        String participant = "participant-" + UUID.randomUUID();
        asked.put("roles", List.of("participant"));
        asked.put("participants", List.of(participant));
        make();
        post("/api/accounts/removal", Map.of("name", name));

        assertThat(trail(participant)).containsExactly("account-making", "account-removal");
        assertThat(trail(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "roles", "disabling", "enabling", "removal"})
    void what_is_not_there_cannot_be_changed(String what) {
        Map<String, Object> body = switch (what) {
            case "password" -> Map.of("name", name, "password", "correct horse battery");
            case "roles" -> Map.of("name", name, "roles", List.of("coach"));
            default -> Map.of("name", name);
        };
        assertThat(post("/api/accounts/" + what, body).getResponseBody()).containsEntry("code", "UNKNOWN_ACCOUNT");
    }

    /** What was done to an account, in turn, by the administrator. */
    private List<String> trail(String subject) {
        String log = Client.admin(environment)
                .get()
                .uri("/api/access-log?actor=admin&participant=" + subject)
                .exchange()
                .returnResult(String.class)
                .getResponseBody();
        return log == null ? List.of() : JsonPath.read(log, "$.items[?(@.operation != 'access-log')].operation");
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
