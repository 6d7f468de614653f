package org.annals.standalone.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.annals.standalone.AnnalsTest;
import org.annals.standalone.Client;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

@AnnalsTest
class SessionTest {

    private static final int MOST_GUESSES = 15;
    private static final String PASSWORD = "correct horse battery";
    private static final String ANOTHER = "another horse battery";
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    @Autowired
    private Environment environment;

    private final String name = "person-" + UUID.randomUUID();

    @BeforeEach
    void make_an_account() {
        administer("", Map.of("name", name, "password", PASSWORD, "roles", new String[] {"auditor"}));
    }

    record SignedIn(String cookie, String csrfToken) {}

    @Test
    void who_signs_in_gets_a_cookie_that_no_script_and_no_other_site_can_use() {
        EntityExchangeResult<Map<String, Object>> answer = tried(name, PASSWORD);

        ResponseCookie cookie = cookie(answer);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge().isNegative()).isTrue();
    }

    @Test
    void who_is_signed_in_is_known_by_name_and_roles() {
        assertThat(get("/api/session", signIn()).getResponseBody())
                .containsEntry("name", name)
                .extractingByKey("roles")
                .asString()
                .isEqualTo("[auditor]");
    }

    @Test
    void a_session_keeps_its_id() {
        assertThat(get("/api/session", signIn()).getResponseCookies()).isEmpty();
    }

    @Test
    void who_is_not_signed_in_gets_no_cookie() {
        assertThat(get("/api/views", new SignedIn("", "")).getResponseCookies()).isEmpty();
        assertThat(tried(name, "incorrect horse battery").getResponseCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annals-session=",
                "annals-session=..",
                "annals-session=../../admin.token",
                "annals-session=%00",
                "annals-session=\"\"",
                "annals-session",
                "annals-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "annals-session=; annals-session=1; =; ;"
            })
    void a_cookie_that_is_no_session_is_none(String cookie) {
        assertThat(status(get("/api/session", new SignedIn(cookie, "")))).isEqualTo(401);
    }

    @Test
    void while_sessions_cannot_be_kept_nobody_signs_in_and_is_told_so() throws IOException {
        SignedIn before = signIn();
        Path sessions = Path.of(environment.getRequiredProperty("annals.data"), "sessions");
        Path away = sessions.resolveSibling("sessions.away");
        Files.move(sessions, away);
        Files.createFile(sessions);
        try {
            EntityExchangeResult<Map<String, Object>> answer = tried(name, PASSWORD);
            assertThat(status(answer)).isEqualTo(503);
            assertThat(answer.getResponseBody()).containsEntry("code", "STORE_UNAVAILABLE");
            assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isEqualTo("5");
            assertThat(get("/api/session", before).getResponseBody()).containsEntry("code", "STORE_UNAVAILABLE");
        } finally {
            Files.delete(sessions);
            Files.move(away, sessions);
        }
        assertThat(status(get("/api/session", before))).isEqualTo(200);
    }

    @Test
    void what_a_session_may_do_its_roles_say() {
        SignedIn session = signIn();

        assertThat(status(get("/api/views", session))).isEqualTo(200);
        assertThat(status(get("/api/accounts", session))).isEqualTo(403);
    }

    @Test
    void a_change_without_the_token_against_forged_requests_is_refused() {
        SignedIn session = signIn();

        EntityExchangeResult<Map<String, Object>> answer =
                post("/api/verifications", new SignedIn(session.cookie(), ""));
        assertThat(status(answer)).isEqualTo(403);
        assertThat(answer.getResponseBody()).containsEntry("code", "CSRF_TOKEN_NEEDED");
    }

    @Test
    void the_token_of_another_session_is_none() {
        SignedIn mixed = new SignedIn(signIn().cookie(), signIn().csrfToken());

        assertThat(status(post("/api/verifications", mixed))).isEqualTo(403);
    }

    @Test
    void a_change_with_its_token_is_heard() {
        assertThat(status(post("/api/verifications", signIn()))).isEqualTo(202);
    }

    @Test
    void who_has_signed_out_is_not_known_any_more() {
        SignedIn session = signIn();

        assertThat(status(post("/api/session/end", session))).isEqualTo(204);
        assertThat(status(get("/api/session", session))).isEqualTo(401);
        assertThat(status(post("/api/verifications", session))).isEqualTo(401);
    }

    @Test
    void who_signs_in_again_gets_another_session_and_the_first_is_over() {
        SignedIn first = signIn();
        EntityExchangeResult<Map<String, Object>> answer = stranger()
                .post()
                .uri("/api/session")
                .header(HttpHeaders.COOKIE, first.cookie())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("name", name, "password", PASSWORD))
                .exchange()
                .returnResult(JSON);

        assertThat(cookie(answer).getValue()).isNotIn(first.cookie());
        assertThat(status(get("/api/session", first))).isEqualTo(401);
    }

    @Test
    void a_session_id_of_somebodys_choosing_is_worth_nothing() {
        EntityExchangeResult<Map<String, Object>> answer = stranger()
                .post()
                .uri("/api/session")
                .header(HttpHeaders.COOKIE, "annals-session=CHOSEN")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("name", name, "password", PASSWORD))
                .exchange()
                .returnResult(JSON);

        assertThat(cookie(answer).getValue()).isNotEqualTo("CHOSEN");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_the_same() {
        EntityExchangeResult<Map<String, Object>> wrong = tried(name, "incorrect horse battery");
        EntityExchangeResult<Map<String, Object>> unknown = tried("nobody-" + name, PASSWORD);

        assertThat(status(wrong)).isEqualTo(401);
        assertThat(wrong.getResponseBody()).isEqualTo(unknown.getResponseBody());
        assertThat(wrong.getResponseHeaders().toSingleValueMap().keySet())
                .isEqualTo(unknown.getResponseHeaders().toSingleValueMap().keySet());
    }

    @Test
    void a_disabled_account_is_answered_as_one_that_is_not_there() {
        administer("/disabling", Map.of("name", name));

        assertThat(tried(name, PASSWORD).getResponseBody())
                .isEqualTo(tried("nobody-" + name, PASSWORD).getResponseBody());
    }

    @Test
    void to_disable_an_account_ends_its_sessions_and_enabling_brings_none_back() {
        SignedIn session = signIn();
        administer("/disabling", Map.of("name", name));
        administer("/enabling", Map.of("name", name));

        assertThat(status(get("/api/session", session))).isEqualTo(401);
    }

    @Test
    void a_new_password_ends_sessions_of_the_old_one() {
        SignedIn session = signIn();
        administer("/password", Map.of("name", name, "password", "another horse battery"));

        assertThat(status(get("/api/session", session))).isEqualTo(401);
        assertThat(status(tried(name, "another horse battery"))).isEqualTo(200);
    }

    @Test
    void other_roles_end_sessions_with_the_old_ones() {
        SignedIn session = signIn();
        administer("/roles", Map.of("name", name, "roles", new String[] {"coach"}));

        assertThat(status(get("/api/session", session))).isEqualTo(401);
        assertThat(get("/api/session", signIn()).getResponseBody())
                .extractingByKey("roles")
                .asString()
                .isEqualTo("[coach]");
    }

    @Test
    void who_knows_the_old_password_can_choose_a_new_one() {
        assertThat(status(change(signIn(), PASSWORD, ANOTHER))).isEqualTo(200);

        assertThat(status(tried(name, PASSWORD))).isEqualTo(401);
        assertThat(status(tried(name, ANOTHER))).isEqualTo(200);
    }

    @Test
    void who_has_changed_the_password_stays_signed_in_under_another_cookie_and_nobody_else_does() {
        SignedIn other = signIn();
        SignedIn before = signIn();
        EntityExchangeResult<Map<String, Object>> answer = change(before, PASSWORD, ANOTHER);
        SignedIn after = signedIn(answer);

        assertThat(after.cookie()).isNotEqualTo(before.cookie());
        assertThat(status(post("/api/verifications", after))).isEqualTo(202);
        assertThat(status(get("/api/session", before))).isEqualTo(401);
        assertThat(status(get("/api/session", other))).isEqualTo(401);
    }

    @Test
    void without_the_old_password_nothing_is_changed() {
        SignedIn session = signIn();

        assertThat(change(session, "incorrect horse battery", ANOTHER).getResponseBody())
                .containsEntry("code", "WRONG_PASSWORD");
        assertThat(status(tried(name, PASSWORD))).isEqualTo(200);
        assertThat(status(get("/api/session", session))).isEqualTo(200);
    }

    @Test
    void a_session_is_no_way_around_the_wait_after_failures() {
        SignedIn session = signIn();
        EntityExchangeResult<Map<String, Object>> answer = change(session, "guess", ANOTHER);
        for (int guesses = 1; guesses < MOST_GUESSES && status(answer) == 403; guesses++) {
            answer = change(session, "guess", ANOTHER);
        }

        assertThat(status(answer)).isEqualTo(429);
    }

    @Test
    void a_new_password_has_to_be_one() {
        assertThat(change(signIn(), PASSWORD, "short").getResponseBody())
                .containsEntry("detail", "new_password: has to have 12 to 72 characters.");
    }

    @Test
    void who_is_known_by_a_token_has_no_password_here() {
        Client.admin(environment)
                .post()
                .uri("/api/session/password")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("old_password", PASSWORD, "new_password", ANOTHER))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("NO_PASSWORD");
    }

    @Test
    void an_account_made_anew_under_a_name_has_no_sessions_of_the_old_one() {
        SignedIn session = signIn();
        administer("/removal", Map.of("name", name));
        make_an_account();

        assertThat(status(get("/api/session", session))).isEqualTo(401);
    }

    /** On a busy machine the first waits may be over before the next guess. */
    @Test
    void who_fails_too_often_is_told_how_long_to_wait() {
        EntityExchangeResult<Map<String, Object>> answer = tried(name, "guess");
        for (int guesses = 1; guesses < MOST_GUESSES && status(answer) == 401; guesses++) {
            answer = tried(name, "guess");
        }

        assertThat(status(answer)).isEqualTo(429);
        assertThat(answer.getResponseBody()).containsEntry("code", "TOO_MANY_ATTEMPTS");
        assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isNotBlank();
    }

    @Test
    void a_token_that_is_wrong_is_not_made_up_for_by_a_session() {
        stranger()
                .get()
                .uri("/api/session")
                .header(HttpHeaders.COOKIE, signIn().cookie())
                .header(HttpHeaders.AUTHORIZATION, "Bearer guess")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private SignedIn signIn() {
        EntityExchangeResult<Map<String, Object>> answer = tried(name, PASSWORD);
        assertThat(status(answer)).isEqualTo(200);
        return signedIn(answer);
    }

    private static SignedIn signedIn(EntityExchangeResult<Map<String, Object>> answer) {
        ResponseCookie cookie = cookie(answer);
        Map<String, Object> body = answer.getResponseBody();
        return new SignedIn(
                cookie.getName() + "=" + cookie.getValue(), body == null ? "" : String.valueOf(body.get("csrf_token")));
    }

    private EntityExchangeResult<Map<String, Object>> tried(String who, String password) {
        return stranger()
                .post()
                .uri("/api/session")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("name", who, "password", password))
                .exchange()
                .returnResult(JSON);
    }

    private EntityExchangeResult<Map<String, Object>> get(String path, SignedIn session) {
        return stranger()
                .get()
                .uri(path)
                .header(HttpHeaders.COOKIE, session.cookie())
                .exchange()
                .returnResult(JSON);
    }

    private EntityExchangeResult<Map<String, Object>> post(String path, SignedIn session) {
        return post(path, session, Map.of("sample", 1));
    }

    private EntityExchangeResult<Map<String, Object>> change(SignedIn session, String old, String another) {
        return post("/api/session/password", session, Map.of("old_password", old, "new_password", another));
    }

    private EntityExchangeResult<Map<String, Object>> post(String path, SignedIn session, Map<String, ?> body) {
        return stranger()
                .post()
                .uri(path)
                .header(HttpHeaders.COOKIE, session.cookie())
                .header("X-CSRF-TOKEN", session.csrfToken())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult(JSON);
    }

    private void administer(String what, Map<String, Object> body) {
        Client.admin(environment)
                .post()
                .uri("/api/accounts" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    private RestTestClient stranger() {
        return Client.stranger(environment);
    }

    private static int status(EntityExchangeResult<?> answer) {
        return answer.getStatus().value();
    }

    private static ResponseCookie cookie(EntityExchangeResult<?> answer) {
        @Nullable ResponseCookie cookie = answer.getResponseCookies().getFirst("annals-session");
        assertThat(cookie).isNotNull();
        return cookie;
    }
}
