package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.client.PreparedServer.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInCommandTest {

    private static final String COOKIE = "annals-session=%s; Path=/; HttpOnly; SameSite=Strict";
    private static final String SESSION = """
            {"name": "coach.cohen", "roles": ["coach"], "csrf_token": "%s", "expires_at": "2999-01-01T00:00:00Z"}""";
    private static final String NO_ROWS = "{\"items\":[],\"page\":0,\"size\":500,\"total\":0,\"position\":1}";

    @TempDir
    private Path home = Path.of("");

    private final PreparedServer server = new PreparedServer()
            .whenSession("POST /api/session", COOKIE.formatted("A1"), SESSION.formatted("csrf-1"))
            .when("POST /api/session/end", 204, "")
            .when("GET /api/register", NO_ROWS);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void who_has_signed_in_needs_no_token() {
        signIn();
        run(List.of(), "register");

        Request asked = server.requests().getLast();
        assertThat(asked.cookie()).isEqualTo("annals-session=A1");
        assertThat(asked.csrfToken()).isEqualTo("csrf-1");
        assertThat(asked.authorization()).isEmpty();
    }

    @Test
    void the_password_is_sent_once_and_kept_nowhere() throws IOException {
        CommandLineRun run = signIn();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Signed in as coach.cohen until 2999");
        assertThat(server.requests().getFirst().body())
                .isEqualTo("{\"name\":\"coach.cohen\",\"password\":\"correct horse battery\"}");
        assertThat(Files.readString(kept())).contains("A1").doesNotContain("horse");
        assertThat(run.out() + run.err()).doesNotContain("horse", "A1", "csrf-1");
    }

    @Test
    void the_session_is_for_its_owner_only() throws IOException {
        signIn();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(".annals"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_session_with_one_server_is_not_shown_to_another() {
        signIn();
        try (PreparedServer other = new PreparedServer()) {
            CommandLineRun run = CommandLineRun.in(Map.of("HOME", home.toString()), "register", "--url", other.url());

            assertThat(run.exit()).isEqualTo(2);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void a_token_goes_before_the_session() {
        signIn();
        run(List.of(), "register", "--token", "t");

        assertThat(server.requests().getLast().authorization()).isEqualTo("Bearer t");
        assertThat(server.requests().getLast().cookie()).isEmpty();
    }

    @Test
    void a_data_folder_that_is_named_goes_before_the_session() throws IOException {
        Path data = Files.createDirectory(home.resolve("data"));
        Files.writeString(data.resolve("admin.token"), "from-file");
        signIn();
        run(List.of(), "register", "--data", data.toString());

        assertThat(server.requests().getLast().authorization()).isEqualTo("Bearer from-file");
    }

    @Test
    void a_session_that_is_over_says_how_to_begin_another() {
        server.when("GET /api/cohorts/c/progress", 401, """
                {"status": 401, "code": "UNAUTHENTICATED", "detail": "A bearer token is needed."}""");
        signIn();

        assertThat(run(List.of(), "progress", "c").err()).contains("annals sign-in coach.cohen");
    }

    @Test
    void a_wrong_password_keeps_nothing() throws IOException {
        try (PreparedServer strict = new PreparedServer()) {
            strict.when("POST /api/session", 401, """
                    {"status": 401, "code": "UNAUTHENTICATED", "detail": "They do not belong together."}""");
            CommandLineRun run = CommandLineRun.typing(
                    List.of("guess"), Map.of("HOME", home.toString()), "sign-in", "a.b", "--url", strict.url());

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains("They do not belong together.");
            assertThat(home.resolve(".annals")).doesNotExist();
        }
    }

    @Test
    void who_signs_out_is_signed_out_here_and_there() {
        signIn();

        assertThat(run(List.of(), "sign-out").exit()).isZero();
        assertThat(server.requests().getLast().line()).isEqualTo("POST /api/session/end");
        assertThat(server.requests().getLast().csrfToken()).isEqualTo("csrf-1");
        assertThat(run(List.of(), "sign-out").exit()).isEqualTo(2);
    }

    @Test
    void who_signs_out_while_the_server_is_away_is_signed_out_here() {
        signIn();
        server.close();

        assertThat(run(List.of(), "sign-out").exit()).isEqualTo(1);
        assertThat(run(List.of(), "sign-out").exit()).isEqualTo(2);
    }

    @Test
    void a_password_does_not_go_over_a_network_in_the_clear() {
        CommandLineRun run = CommandLineRun.typing(
                List.of("correct horse battery"),
                Map.of("HOME", home.toString()),
                "sign-in",
                "a.b",
                "--url",
                "http://192.0.2.1:8080");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("https");
    }

    @Test
    void people_change_their_own_password_and_stay_signed_in() {
        server.whenSession("POST /api/session/password", COOKIE.formatted("B2"), SESSION.formatted("csrf-2"));
        signIn();

        CommandLineRun changed =
                run(List.of("correct horse battery", "another horse", "another horse"), "user", "password");

        assertThat(changed.exit()).isZero();
        assertThat(server.requests().getLast().body())
                .isEqualTo("{\"old_password\":\"correct horse battery\",\"new_password\":\"another horse\"}");
        run(List.of(), "register");
        assertThat(server.requests().getLast().cookie()).isEqualTo("annals-session=B2");
    }

    @Test
    void without_a_session_nobody_has_a_password_of_their_own_to_change() {
        CommandLineRun run = run(List.of(), "user", "password", "--token", "t");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("annals sign-in");
    }

    @Test
    void what_is_no_session_any_more_is_none() throws IOException {
        signIn();
        Files.writeString(kept(), "{");

        assertThat(run(List.of(), "register").exit()).isEqualTo(2);
    }

    private CommandLineRun signIn() {
        return run(List.of("correct horse battery"), "sign-in", "coach.cohen");
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(".annals"))) {
            return files.toList().getFirst();
        }
    }

    private CommandLineRun run(List<String> typed, String... arguments) {
        List<String> args = new ArrayList<>(List.of(arguments));
        args.addAll(List.of("--url", server.url()));
        return CommandLineRun.typing(typed, Map.of("HOME", home.toString()), args.toArray(String[]::new));
    }
}
