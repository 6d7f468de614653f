package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserCommandTest {

    private static final String PARTNER = """
            {"name": "hub.avon", "roles": ["delivery-partner"], "participants": [],
             "delivery_partners": ["Avon Teaching School Hub"], "enabled": true, "since": "2026-05-01T12:00:00Z"}""";
    private static final List<String> PASSWORD = List.of("correct horse battery", "correct horse battery");

    private final PreparedServer server = new PreparedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_account_is_made_with_the_password_that_is_typed() {
        server.when("POST /api/accounts", PARTNER);

        CommandLineRun run = run(
                PASSWORD,
                "user",
                "add",
                "hub.avon",
                "--role",
                "delivery-partner",
                "--delivery-partner",
                "Avon Teaching School Hub");

        assertThat(run.out().strip())
                .isEqualTo("hub.avon can sign in as delivery-partner of Avon Teaching School Hub.");
        assertThat(server.requests().getFirst().body())
                .isEqualTo("{\"name\":\"hub.avon\",\"password\":\"correct horse battery\","
                        + "\"roles\":[\"delivery-partner\"],\"participants\":[],"
                        + "\"delivery_partners\":[\"Avon Teaching School Hub\"]}");
    }

    @Test
    void an_account_is_given_other_roles() {
        server.when("POST /api/accounts/roles", PARTNER);

        CommandLineRun run = run(
                List.of(),
                "user",
                "roles",
                "hub.avon",
                "--role",
                "delivery-partner",
                "--delivery-partner",
                "Avon Teaching School Hub");

        assertThat(run.exit()).isZero();
        assertThat(server.requests().getFirst().body())
                .isEqualTo("{\"name\":\"hub.avon\",\"roles\":[\"delivery-partner\"],\"participants\":[],"
                        + "\"delivery_partners\":[\"Avon Teaching School Hub\"]}");
    }

    @Test
    void what_is_wrong_with_which_field_is_printed() {
        server.when("POST /api/accounts", 400, """
                {"status": 400, "code": "INVALID", "detail": "2 fields cannot be read; errors says which.",
                 "errors": [{"field": "name", "message": "is no name"}, {"field": "roles[0]", "message": "is no role"}]}""");

        assertThat(run(PASSWORD, "user", "add", "A.B", "--role", "owner").err().strip())
                .isEqualTo("annals: name: is no name; roles[0]: is no role. (INVALID)");
    }

    @Test
    void two_passwords_that_differ_make_no_account() {
        CommandLineRun run =
                run(List.of("correct horse battery", "correct hose battery"), "user", "add", "a.b", "--role", "coach");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_participant_is_looked_up_by_the_trn() {
        server.when("POST /api/participants/lookup", "{\"participant\": \"participant-1\"}")
                .when("POST /api/accounts", PARTNER);

        run(PASSWORD, "user", "add", "a.b", "--role", "participant", "--participant", "6096102");

        assertThat(server.requests().getLast().body()).contains("\"participants\":[\"participant-1\"]");
    }

    @Test
    void an_account_without_a_role_is_wrong_usage() {
        assertThat(run(PASSWORD, "user", "add", "a.b").exit()).isEqualTo(2);
    }

    @Test
    void accounts_are_a_line_each() {
        server.when("GET /api/accounts", "{\"items\": [" + PARTNER + "]}");

        assertThat(run(List.of(), "user", "list").out().lines().skip(1).map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly("hub.avon|delivery-partner|Avon Teaching School Hub|yes");
    }

    @Test
    void a_password_is_set_and_printed_nowhere() {
        server.when("POST /api/accounts/password", 204, "");

        CommandLineRun run = run(PASSWORD, "user", "password", "hub.avon");

        assertThat(run.exit()).isZero();
        assertThat(run.out() + run.err()).doesNotContain("horse");
    }

    @Test
    void an_account_is_disabled_enabled_and_removed() {
        server.when("POST /api/accounts/disabling", 204, "")
                .when("POST /api/accounts/enabling", 204, "")
                .when("POST /api/accounts/removal", 204, "");

        for (String how : List.of("disable", "enable", "remove")) {
            assertThat(run(List.of(), "user", how, "hub.avon").exit()).as(how).isZero();
        }
        assertThat(server.requests()).extracting(PreparedServer.Request::body).containsOnly("{\"name\":\"hub.avon\"}");
    }

    @Test
    void user_alone_is_wrong_usage() {
        assertThat(CommandLineRun.of("user").exit()).isEqualTo(2);
    }

    private CommandLineRun run(List<String> typed, String... arguments) {
        List<String> args = new ArrayList<>(List.of(arguments));
        args.addAll(List.of("--url", server.url(), "--token", "t"));
        return CommandLineRun.typing(typed, args.toArray(String[]::new));
    }
}
