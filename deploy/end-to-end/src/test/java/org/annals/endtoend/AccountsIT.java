package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** People with accounts: at the command line, and when they are erased. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class AccountsIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String ANOTHER = "another horse battery";
    private static final String REASON = "As asked for in a letter.";
    private static final List<String> NOTHING = List.of();

    private final Path data = ServerFolders.fresh("accounts");
    private final String name = "person-" + UUID.randomUUID();
    private RunningServer server;

    @BeforeAll
    void start() {
        server = RunningServer.on(data);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void somebody_with_an_account_uses_the_command_line_under_their_own_name(@TempDir Path home) {
        add(name, "--role", "auditor");

        Run signedIn = at(home, List.of(PASSWORD), "sign-in", name);

        assertThat(signedIn.exit()).as(signedIn.err()).isZero();
        assertThat(at(home, NOTHING, "register").exit()).isZero();
        assertThat(at(home, NOTHING, "verify", "--sample", "1", "--seed", "1").exit())
                .isZero();
        assertThat(at(home, NOTHING, "user", "list").err()).contains("FORBIDDEN");
        assertThat(server.commandLine().run("access-log", "--actor", name).out())
                .contains("register");
    }

    @Test
    void who_has_signed_out_is_nobody(@TempDir Path home) {
        String somebody = add("person-" + UUID.randomUUID(), "--role", "auditor");
        at(home, List.of(PASSWORD), "sign-in", somebody);

        assertThat(at(home, NOTHING, "sign-out").exit()).isZero();
        assertThat(at(home, NOTHING, "register").exit()).isEqualTo(2);
    }

    @Test
    void people_choose_another_password_and_go_on_with_it(@TempDir Path home, @TempDir Path elsewhere) {
        String somebody = add("person-" + UUID.randomUUID(), "--role", "auditor");
        at(home, List.of(PASSWORD), "sign-in", somebody);
        at(elsewhere, List.of(PASSWORD), "sign-in", somebody);

        assertThat(at(home, List.of(PASSWORD, ANOTHER), "user", "password").exit())
                .isZero();
        assertThat(at(home, NOTHING, "register").exit()).isZero();
        assertThat(at(elsewhere, NOTHING, "register").err()).contains("annals sign-in " + somebody);
        assertThat(at(home, List.of(PASSWORD), "sign-in", somebody).exit()).isEqualTo(1);
    }

    @Test
    void other_roles_end_the_session_and_count_from_the_next_on(@TempDir Path home) {
        String somebody = add("person-" + UUID.randomUUID(), "--role", "auditor");
        at(home, List.of(PASSWORD), "sign-in", somebody);

        Run changed = server.commandLine().run("user", "roles", somebody, "--role", "operator");

        assertThat(changed.out()).contains(somebody + " can sign in as operator.");
        assertThat(at(home, NOTHING, "register").err()).contains("annals sign-in");
        at(home, List.of(PASSWORD), "sign-in", somebody);
        assertThat(at(home, NOTHING, "register").err()).contains("FORBIDDEN");
    }

    @Test
    void what_no_account_can_have_is_said_by_its_field() {
        Run refused = server.commandLine().typing(List.of("short"), "user", "add", "A.B", "--role", "owner");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("name: ", "password: has to have 12 to 72 characters", "is no role");
    }

    @Test
    void who_is_erased_has_no_account_any_more_not_even_from_an_old_copy(@TempDir Path copy) throws IOException {
        Path folder = ServerFolders.fresh("accounts-erased");
        Path accounts = folder.resolve("accounts.json");
        String somebody = "person-" + UUID.randomUUID();
        try (RunningServer first = RunningServer.on(folder)) {
            Application person = new Provider(first.api()).registered();
            first.commandLine()
                    .typing(
                            List.of(PASSWORD),
                            "user",
                            "add",
                            somebody,
                            "--role",
                            "participant",
                            "--participant",
                            person.trn());
            Browser browser = signedIn(first, somebody);
            Files.copy(accounts, copy.resolve("accounts.json"));
            first.commandLine().run("erase", person.trn(), "--reason", REASON);

            awaitNobody(first);
            assertThat(browser.get("/api/session").status()).isEqualTo(401);
            assertThat(Files.readString(accounts)).doesNotContain(somebody);
        }
        Files.delete(accounts);
        Files.copy(copy.resolve("accounts.json"), accounts);
        try (RunningServer second = RunningServer.on(folder)) {
            awaitNobody(second);
        }
    }

    private static Browser signedIn(RunningServer server, String name) {
        Browser browser = new Browser(server.url());
        assertThat(browser.post("/api/session", "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, PASSWORD))
                        .status())
                .isEqualTo(200);
        return browser;
    }

    private static void awaitNobody(RunningServer server) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        server.api().get("/api/accounts").json().path("items").isEmpty());
    }

    private String add(String somebody, String... roles) {
        List<String> command = new ArrayList<>(List.of("user", "add", somebody));
        command.addAll(List.of(roles));
        Run added = server.commandLine().typing(List.of(PASSWORD), command.toArray(String[]::new));
        assertThat(added.exit()).as(added.err()).isZero();
        return somebody;
    }

    private Run at(Path home, List<String> passwords, String... command) {
        return CommandLine.at(home, server.url(), passwords, command);
    }
}
