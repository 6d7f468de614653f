package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People who sign in with an issuer or with an account, and programs with the issuer's tokens. */
@Tag("slow")
class SignInIT {

    private static final String BEGIN = "/oauth2/authorization/annals";

    private static final int A_MINUTE = 300;

    private static Issuer issuer;
    private static RunningServer server;

    private Browser browser;

    @BeforeAll
    static void start() {
        issuer = new Issuer();
        server = RunningServer.on(
                ServerFolders.fresh("sign-in"),
                "--annals.tokens.issuer=" + issuer.url(),
                "--annals.tokens.audience=" + Issuer.AUDIENCE,
                "--annals.oidc.issuer=" + issuer.url(),
                "--annals.oidc.client-id=" + Issuer.CLIENT,
                "--annals.oidc.client-secret=a secret of the two",
                "--annals.limits.requests-a-minute=" + A_MINUTE);
    }

    @AfterAll
    static void stop() {
        server.close();
        issuer.close();
    }

    @BeforeEach
    void sit_down() {
        browser = new Browser(server.url());
        issuer.seat(person("assessor.bell", "assessor"));
    }

    @Test
    void who_has_signed_in_with_the_issuer_is_signed_in_here() {
        HttpAnswer arrived = signIn();

        assertThat(arrived.status()).isEqualTo(302);
        assertThat(arrived.header("Location")).endsWith("/swagger-ui/index.html");
        HttpAnswer session = browser.get("/api/session");
        assertThat(session.text("name")).isEqualTo("assessor.bell");
        assertThat(session.json().path("roles").toString()).isEqualTo("[\"assessor\"]");
    }

    @Test
    void what_somebody_does_after_signing_in_is_recorded_under_their_name() {
        Application application = new Provider(server.api()).submitted();
        signIn();

        HttpAnswer marked = browser.post(
                application.at("case-study/1/marks"),
                """
                {"role": "marker", "result": "pass", "on": "2026-03-29"}""",
                "X-CSRF-TOKEN",
                browser.get("/api/session").text("csrf_token"));

        assertThat(marked.inShort()).isEqualTo("200 applied");
        HttpAnswer history =
                server.api().get(application.at("history") + "?size=500&min_position=" + marked.position());
        assertThat(history.json()
                        .path("items")
                        .valueStream()
                        .toList()
                        .getLast()
                        .path("actor")
                        .asString())
                .isEqualTo("assessor.bell");
    }

    @Test
    void a_change_from_another_site_is_refused() {
        Application application = new Provider(server.api()).submitted();
        signIn();

        assertThat(browser.post(application.at("case-study/1/marks"), Provider.mark("assessor.bell", "pass"))
                        .inShort())
                .isEqualTo("403 CSRF_TOKEN_NEEDED");
    }

    @Test
    void who_was_not_sent_to_the_issuer_from_here_is_not_signed_in() {
        String back = begin().header("Location");
        Browser another = new Browser(server.url());

        assertThat(another.get(back).inShort()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(another.cookie("annals-session")).isEmpty();
    }

    @Test
    void a_way_back_can_be_gone_once() {
        String back = begin().header("Location");
        browser.get(back);

        assertThat(browser.get(back).status()).isEqualTo(401);
    }

    @Test
    void a_state_that_was_not_given_out_is_refused() {
        String back = begin().header("Location").replaceFirst("state=.*", "state=guess");

        assertThat(browser.get(back).inShort()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void an_identity_that_was_given_out_for_another_sign_in_is_refused() {
        issuer.seat(person("assessor.bell", "assessor").claim("nonce", "of another sign-in"));

        assertThat(signIn().inShort()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void an_identity_may_be_signed_by_another_algorithm_that_is_listed() {
        issuer.signsBy(JWSAlgorithm.PS256);

        assertThat(signIn().status()).isEqualTo(302);
        assertThat(browser.get("/api/session").text("name")).isEqualTo("assessor.bell");
    }

    @Test
    void an_identity_that_is_signed_by_any_other_is_refused() {
        issuer.signsBy(JWSAlgorithm.RS512);

        assertThat(signIn().inShort()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void an_issuer_that_says_nothing_is_given_up_after_seconds() {
        issuer.fallsSilent();
        Instant before = Instant.now();

        assertThat(signIn().inShort()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void while_the_issuer_is_away_nobody_is_sent_there_and_other_sign_ins_go_on() {
        String nowhere = "http://127.0.0.1:" + FreePort.find();
        try (RunningServer lonely = RunningServer.on(
                ServerFolders.fresh("sign-in-lonely"),
                "--annals.oidc.issuer=" + nowhere,
                "--annals.oidc.client-id=" + Issuer.CLIENT)) {
            assertThat(new Browser(lonely.url()).get(BEGIN).inShort()).isEqualTo("503 ISSUER_UNAVAILABLE");
            assertThat(new Browser(lonely.url())
                            .get("/oauth2/authorization/other")
                            .inShort())
                    .isEqualTo("404 NOT_FOUND");
            assertThat(lonely.api().get("/api/session").status()).isEqualTo(200);
        }
    }

    @Test
    void nobody_can_be_the_administrator_of_the_data_folder_by_name() {
        issuer.seat(person("admin", "administrator"));

        assertThat(signIn().inShort()).isEqualTo("401 UNAUTHENTICATED");
    }

    @Test
    void the_code_is_asked_for_with_a_proof_that_only_this_server_has() {
        assertThat(browser.get(BEGIN).header("Location"))
                .startsWith(issuer.url() + "/authorize?")
                .contains("code_challenge_method=S256", "nonce=", "state=");
    }

    @Test
    void who_signs_out_is_signed_out() {
        signIn();
        String csrf = browser.get("/api/session").text("csrf_token");

        assertThat(browser.post("/api/session/end", "", "X-CSRF-TOKEN", csrf).status())
                .isEqualTo(204);
        assertThat(browser.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void a_program_gets_a_token_by_its_own_credentials() {
        HttpAnswer given = new Browser(URI.create(issuer.url()))
                .post("/token", "grant_type=client_credentials&client_id=sis&client_secret=secret");
        Api program = new Api(server.url(), given.text("access_token"));

        assertThat(program.get("/api/session").text("name")).isEqualTo("program.sis");
        assertThat(program.get("/api/register").status()).isEqualTo(200);
        assertThat(program.get("/api/access-log").inShort()).isEqualTo("403 FORBIDDEN");
    }

    @Test
    void a_program_that_asks_too_often_is_told_to_wait_and_others_are_not() {
        Api restless = new Api(server.url(), issuer.signed(issuer.claims("program.restless", "operator")));
        HttpAnswer answer = restless.get("/api/session");
        for (int asked = 1; asked < 10 * A_MINUTE && answer.status() == 200; asked++) {
            answer = restless.get("/api/session");
        }

        assertThat(answer.inShort()).isEqualTo("429 TOO_MANY_REQUESTS");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(server.api().get("/api/session").status()).isEqualTo(200);
    }

    /** Where the issuer sends whoever has signed in. */
    private HttpAnswer begin() {
        return browser.get(browser.get(BEGIN).header("Location"));
    }

    private HttpAnswer signIn() {
        return browser.get(begin().header("Location"));
    }

    private static JWTClaimsSet.Builder person(String name, String role) {
        return new JWTClaimsSet.Builder()
                .subject("7c6c1c7e")
                .claim("preferred_username", name)
                .claim("roles", List.of(role));
    }
}
