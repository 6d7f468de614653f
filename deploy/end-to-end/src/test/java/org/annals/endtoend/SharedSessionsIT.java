package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** People who sign in to an installation of several processes, and are taken now to one and now to another by its door. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class SharedSessionsIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String CREDENTIALS = """
            {"name": "%s", "password": "%s"}""";

    /** Of two processes that counted by themselves, neither would have more than five when both have heard ten. */
    private static final int GUESSES = 10;

    private final Issuer issuer = new Issuer();
    private RunningServer database;
    private Apart apart;
    private Relay door;

    @BeforeAll
    void start() {
        Path data = ServerFolders.fresh("shared-sessions-database");
        database = RunningServer.on(data);
        List<String> settings = new ArrayList<>(List.of(new Database(data).settingsFor("shared_sessions")));
        settings.add("--annals.oidc.issuer=" + issuer.url());
        settings.add("--annals.oidc.client-id=" + Issuer.CLIENT);
        settings.add("--annals.accounts.bcrypt-strength=4");
        settings.add("--annals.sessions.attempts-a-minute=1000");
        apart = Apart.on("shared-sessions", settings.toArray(String[]::new));
        door = Relay.to(commands().url().getPort());
    }

    @AfterAll
    void stop() {
        if (door != null) {
            door.close();
        }
        if (apart != null) {
            apart.close();
        }
        database.close();
        issuer.close();
    }

    @Test
    void who_signed_in_at_one_process_is_known_to_all() {
        String somebody = account();
        Browser browser = signedIn(somebody);

        assertThat(everywhere(browser)).containsOnly(200);
        assertThat(at(queries(), browser).get("/api/session").text("name")).isEqualTo(somebody);
        assertThat(at(queries(), browser).get("/api/register").status()).isEqualTo(200);
    }

    @Test
    void what_is_posted_to_another_process_is_heard_with_the_token_of_the_first_and_only_with_it() {
        Browser browser = signedIn(account());
        String token = csrf(browser);

        assertThat(verify(at(queries(), browser))).isEqualTo(403);
        assertThat(verify(at(queries(), browser), "X-CSRF-TOKEN", token)).isEqualTo(202);
    }

    @Test
    void who_signed_out_at_one_process_is_out_at_all() {
        Browser browser = signedIn(account());

        signOut(at(queries(), browser));

        assertThat(everywhere(browser)).containsOnly(401);
    }

    @Test
    void who_is_given_another_role_at_one_process_is_out_at_all() {
        String somebody = account();
        Browser browser = signedIn(somebody);
        assertThat(everywhere(browser)).containsOnly(200);

        queries().api().post("/api/accounts/roles", """
                {"name": "%s", "roles": ["coach"]}""".formatted(somebody));

        assertThat(everywhere(browser)).containsOnly(401);
    }

    @Test
    void who_has_no_account_any_more_is_out_at_all() {
        String somebody = account();
        Browser browser = signedIn(somebody);

        commands().api().post("/api/accounts/removal", "{\"name\": \"%s\"}".formatted(somebody));

        assertThat(everywhere(browser)).containsOnly(401);
    }

    @Test
    void a_restart_signs_nobody_out() {
        Browser browser = signedIn(account());
        Browser out = signedIn(account());
        signOut(out);

        apart.restartCommandSide();

        assertThat(everywhere(browser)).containsOnly(200);
        assertThat(everywhere(out)).containsOnly(401);
    }

    @Test
    void the_command_line_signs_in_through_the_door(@TempDir Path home) {
        String somebody = account();

        assertThat(line(commands(), home, List.of(PASSWORD), "sign-in", somebody))
                .isZero();
        assertThat(line(queries(), home, List.of(), "register")).isZero();
        assertThat(line(queries(), home, List.of(), "verify", "--sample", "1", "--seed", "1"))
                .isZero();
        assertThat(line(queries(), home, List.of(), "sign-out")).isZero();
        assertThat(line(commands(), home, List.of(), "register")).isEqualTo(2);
    }

    @Test
    void who_began_with_the_issuer_at_one_process_comes_back_to_another_and_is_signed_in_at_all() {
        issuer.seat(new JWTClaimsSet.Builder()
                .subject("7c6c1c7e")
                .claim("preferred_username", "auditor.rae")
                .claim("roles", List.of("auditor")));
        Browser browser = new Browser(door());

        String there =
                at(commands(), browser).get("/oauth2/authorization/annals").header("Location");
        String back = browser.get(there).header("Location");
        HttpAnswer arrived = at(queries(), browser).get(back);

        assertThat(arrived.status()).isEqualTo(302);
        assertThat(everywhere(browser)).containsOnly(200);
        assertThat(at(commands(), browser).get("/api/session").text("name")).isEqualTo("auditor.rae");
    }

    @Test
    void who_guesses_at_several_processes_in_turn_waits_as_at_one() {
        String somebody = account();

        assertThat(IntStream.range(0, GUESSES)
                        .mapToObj(guess -> (guess % 2 == 0 ? commands() : queries()).api())
                        .map(process -> process.withoutToken()
                                .post("/api/session", CREDENTIALS.formatted(somebody, "a guess of mine"))
                                .inShort()))
                .contains("429 TOO_MANY_ATTEMPTS");
    }

    private RunningServer commands() {
        return apart.commandSide();
    }

    private RunningServer queries() {
        return apart.querySides().getFirst();
    }

    private String account() {
        String somebody = "person-" + UUID.randomUUID();
        commands().api().post("/api/accounts", """
                {"name": "%s", "password": "%s", "roles": ["auditor"]}""".formatted(somebody, PASSWORD));
        return somebody;
    }

    private Browser signedIn(String somebody) {
        Browser browser = at(commands(), new Browser(door()));
        assertThat(browser.post("/api/session", CREDENTIALS.formatted(somebody, PASSWORD))
                        .status())
                .isEqualTo(200);
        return browser;
    }

    private static String csrf(Browser browser) {
        return browser.get("/api/session").text("csrf_token");
    }

    private static int verify(Browser browser, String... headers) {
        return browser.post("/api/verifications", "{\"sample\": 1}", headers).status();
    }

    private static void signOut(Browser browser) {
        assertThat(browser.post("/api/session/end", "", "X-CSRF-TOKEN", csrf(browser))
                        .status())
                .isEqualTo(204);
    }

    /** What each process says to who asks it who they are. */
    private List<Integer> everywhere(Browser browser) {
        return Stream.concat(Stream.of(commands()), apart.querySides().stream())
                .map(it -> at(it, browser).get("/api/session").status())
                .toList();
    }

    /** The same browser, taken to this process. */
    private Browser at(RunningServer process, Browser browser) {
        leadTo(process);
        return browser.reconnected();
    }

    private int line(RunningServer process, Path home, List<String> passwords, String... command) {
        leadTo(process);
        return CommandLine.at(home, door(), passwords, command).exit();
    }

    private void leadTo(RunningServer process) {
        door.leadTo(process.url().getPort());
    }

    private URI door() {
        return URI.create("http://127.0.0.1:" + door.port());
    }
}
