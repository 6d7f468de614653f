package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Two command sides and two query sides, as whoever comes in by the proxy sees them: as one server. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class DoorIT {

    private static final int YEAR = 2047;
    private static final String BEHIND = "--annals.behind-tls-proxy=true";

    private RunningServer database;
    private Apart apart;
    private RunningServer otherCommandSide;
    private Door door;

    @BeforeAll
    void start() {
        assumeTrue(Door.canBeMade(), "There is no nginx here, so that nothing is asked through the proxy.");
        Path data = ServerFolders.fresh("door-database");
        database = RunningServer.on(data);
        apart = Apart.on("door-sides", settings(data));
        otherCommandSide = apart.anotherCommandSide();
        door = Door.before(List.of(apart.commandSide(), otherCommandSide), apart.querySides());
        await("the door")
                .ignoreExceptions()
                .until(() -> api().get("/api/session").status() == 200);
    }

    @AfterAll
    void stop() {
        if (door != null) {
            door.close();
        }
        if (apart != null) {
            apart.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void a_cohort_is_imported_and_the_register_shown(@TempDir Path folder) {
        CommandLine commands = door.commandLine(token());
        String cohort = Folder.of(40, 47, YEAR, folder).path().toString();

        Run imported = commands.run("import", cohort, "--ca", door.certificate());
        assertThat(imported.exit()).as(imported.out() + imported.err()).isZero();

        Run register = commands.run("register", "--cohort", Folder.cohort(YEAR), "--ca", door.certificate(), "--json");
        assertThat(register.exit()).as(register.err()).isZero();
        assertThat(Register.of(register.json()).rows()).isNotEmpty();
    }

    @Test
    void what_one_side_decided_the_other_answers() {
        Application accepted = new Provider(api()).accepted();
        long end =
                api().post("/api/cohorts", Provider.plan(Provider.newYear(), 1)).position();

        assertThat(api().get("/api/participants/%s?min_position=%d".formatted(accepted.participant(), end))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_signs_in_is_known_to_every_process_and_who_signs_out_to_none() {
        api().post("/api/accounts", """
                {"name": "auditor.rae", "password": "correct horse battery", "roles": ["auditor"]}""");
        Browser browser = door.browser();
        String token = browser.post("/api/session", """
                        {"name": "auditor.rae", "password": "correct horse battery"}""").text("csrf_token");

        assertThat(IntStream.range(0, 8)
                        .mapToObj(it -> browser.get("/api/session").text("name")))
                .containsOnly("auditor.rae");
        assertThat(browser.post("/api/verifications", "{\"sample\": 1}", "X-CSRF-TOKEN", token)
                        .status())
                .isEqualTo(202);
        browser.post("/api/session/end", "", "X-CSRF-TOKEN", token);
        assertThat(IntStream.range(0, 8)
                        .mapToObj(it -> browser.get("/api/session").status()))
                .containsOnly(401);
    }

    @Test
    void commands_are_taken_while_one_of_the_processes_is_gone() {
        Provider provider = new Provider(api());
        otherCommandSide.kill();

        assertThat(IntStream.range(0, 12).mapToObj(it -> provider.accepted().participant()))
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void health_and_metrics_are_not_to_be_had_from_outside() {
        assertThat(api().get("/actuator/prometheus").status()).isEqualTo(404);
    }

    @Test
    void whoever_comes_without_tls_is_sent_to_come_with_it() {
        HttpAnswer answer = new Api(door.plain(), "").get("/api/register");

        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).startsWith("https://").endsWith("/api/register");
    }

    private Api api() {
        return door.api(token());
    }

    private String token() {
        return apart.commandSide().token();
    }

    private static String[] settings(Path data) {
        List<String> settings = new ArrayList<>(List.of(new Database(data).settingsFor("door")));
        settings.add(BEHIND);
        return settings.toArray(String[]::new);
    }
}
