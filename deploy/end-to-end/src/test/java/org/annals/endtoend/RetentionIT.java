package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What has been kept for as long as the settings say is shown, and goes for good when somebody says so. */
@TestInstance(Lifecycle.PER_CLASS)
class RetentionIT {

    private static final int YEAR = 2094;
    private static final String OLD_DAY = "2020-01-03";
    private static final String[] SETTINGS = {
        "--annals.retention.participants=P0D", "--annals.retention.unread-rows=P0D", "--annals.retention.access-log=P1M"
    };

    private final Path data = ServerFolders.fresh("retention");
    private RunningServer server;
    private String cohort;
    private Canary canary;
    private Application held;
    private List<String> answeredBefore;
    private Run due;
    private JsonNode dueAgain;
    private Run applied;

    @BeforeAll
    void let_data_become_due_and_go(@TempDir Path rows) {
        plantOldLog();
        server = RunningServer.on(data, SETTINGS);
        Provider provider = new Provider(server.api());
        cohort = provider.cohort(10);
        CanaryStory story = new CanaryStory(server.api());
        canary = story.tell(cohort);
        story.importRows(canary, rows, YEAR);
        held = provider.registered();
        server.api().post(held.at("legal-hold"), """
                {"reason": "A claim.", "decided_by": "lead.moss"}""");
        new Views(server.api()).awaitQuiet();
        answeredBefore = canary.in(canary.answers(server.api(), cohort));
        due = server.commandLine().run("retention");
        dueAgain = server.api().get("/api/retention").json();
        applied = server.commandLine().run("retention", "--apply");
        new Views(server.api()).awaitQuiet();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_dry_run_says_what_would_go_and_names_nobody() {
        assertThat(due.exit()).as(due.err()).isZero();
        assertThat(due.out()).contains(canary.application().participant(), OLD_DAY);
        assertThat(canary.in("due", due.out().getBytes(UTF_8))).isEmpty();
    }

    @Test
    void a_dry_run_changes_nothing() {
        assertThat(answeredBefore).isNotEmpty();
        assertThat(ids(dueAgain.at("/participants/due")))
                .contains(canary.application().participant());
        assertThat(ids(dueAgain.at("/access_log/due"))).containsExactly(OLD_DAY);
    }

    @Test
    void what_was_due_is_gone_from_every_answer_and_every_file() {
        assertThat(applied.exit()).as(applied.err()).isZero();
        assertThat(canary.in(canary.answers(server.api(), cohort))).isEmpty();
        assertThat(canary.in(data)).isEmpty();
    }

    @Test
    void the_content_of_every_row_that_could_not_be_read_is_gone() {
        JsonNode rows =
                server.api().get("/api/rows?outcome=invalid&size=500").json().path("items");

        assertThat(rows)
                .isNotEmpty()
                .allMatch(row -> row.path("content").asString().equals("[erased]"));
    }

    @Test
    void whoever_is_under_a_legal_hold_stays() {
        assertThat(applied.out()).contains(held.participant() + "  held back by a legal hold");
        assertThat(server.api().get("/api/participants/" + held.participant()).body())
                .contains(held.trn());
    }

    @Test
    void the_access_log_says_who_had_its_day_deleted() {
        assertThat(data.resolve("access-log").resolve(OLD_DAY + ".other.jsonl")).doesNotExist();
        assertThat(server.api().get("/api/access-log?size=500").json().path("items"))
                .anyMatch(look -> look.path("operation").asString().equals("access-log-deletion")
                        && look.path("subject").asString().equals(OLD_DAY)
                        && look.path("actor").asString().equals("admin"));
    }

    @Test
    void what_went_is_on_record_and_nothing_is_left_to_go() {
        assertThat(server.commandLine().run("retention", "--done").out()).contains("admin");
        assertThat(server.api().get("/api/retention").json().at("/participants/due"))
                .isEmpty();
    }

    @Test
    void the_log_still_verifies() {
        Run verified = server.commandLine().run("verify", "--log", "--view", "all");

        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    @Test
    void a_period_shorter_than_data_has_to_be_kept_keeps_the_server_from_starting() {
        Path folder = ServerFolders.fresh("retention-refused");

        assertThatThrownBy(() -> RunningServer.on(
                        folder, "--annals.retention.at-least=P6Y", "--annals.retention.participants=P5Y"))
                .hasMessageContaining("which is shorter than annals.retention.at-least with P6Y");
    }

    private void plantOldLog() {
        try {
            Path folder = Files.createDirectories(data.resolve("access-log"));
            Files.writeString(folder.resolve(OLD_DAY + ".other.jsonl"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(JsonNode due) {
        return due.valueStream().map(it -> it.path("id").asString()).toList();
    }
}
