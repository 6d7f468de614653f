package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A person's data stands nowhere in the clear on disk, and after an erasure nowhere at all: what is left are the figures. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class ErasureIT {

    private static final AtomicInteger YEARS = new AtomicInteger(2095);
    private static final String REASON = "As asked for in a letter.";

    private final Path data = ServerFolders.fresh("erasure");
    private RunningServer server;
    private String cohort;
    private Canary canary;
    private List<String> onDiskBefore;
    private List<String> answeredBefore;
    private String figuresBefore;
    private String checkpointBefore;
    private Run naming;
    private Run erased;

    @BeforeAll
    void let_somebody_be_known_and_erased(@TempDir Path rows) {
        server = RunningServer.on(data);
        cohort = new Provider(server.api()).cohort(10);
        CanaryStory story = new CanaryStory(server.api());
        canary = story.tell(cohort);
        story.importRows(canary, rows, YEARS.incrementAndGet());
        new Views(server.api()).awaitQuiet();
        onDiskBefore = canary.in(data);
        answeredBefore = canary.in(canary.answers(server.api(), cohort));
        figuresBefore = figures();
        checkpointBefore = server.api().getText("/api/log/checkpoint").body();
        naming = server.commandLine()
                .run("erase", canary.application().trn(), "--reason", "Asked for by " + Canary.NAME);
        erased = server.commandLine().run("erase", canary.application().trn(), "--reason", REASON);
        new Views(server.api()).awaitQuiet();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void before_it_answers_tell_of_the_person_in_many_places() {
        assertThat(answeredBefore).hasSizeGreaterThan(15);
    }

    @Test
    void no_file_ever_holds_personal_data_in_the_clear() {
        assertThat(onDiskBefore).isEmpty();
        assertThat(new Database(data).number("select count(*) from snapshotevententry"))
                .isPositive();
    }

    @Test
    void a_reason_that_names_the_person_is_turned_down() {
        assertThat(naming.exit()).isEqualTo(1);
        assertThat(naming.err()).contains("must not name the person");
    }

    @Test
    void the_command_line_says_that_it_is_done() {
        assertThat(erased.exit()).as(erased.err()).isZero();
        assertThat(erased.out()).contains("is erased");
    }

    @Test
    void afterwards_no_answer_tells_of_the_person() {
        assertThat(canary.in(canary.answers(server.api(), cohort))).isEmpty();
    }

    @Test
    void afterwards_no_file_and_no_line_of_the_log_does() throws IOException {
        assertThat(canary.in(data)).isEmpty();
        assertThat(canary.in("log", Files.readAllBytes(ServerFolders.log(data))))
                .isEmpty();
    }

    @Test
    void after_a_rebuild_no_answer_does_either() {
        assertThat(server.commandLine().run("rebuild", "all").exit()).isZero();

        assertThat(canary.in(canary.answers(server.api(), cohort))).isEmpty();
    }

    @Test
    void an_audit_pack_made_afterwards_does_not() {
        byte[] pack = server.api().bytes(canary.application().at("audit-pack"));

        assertThat(canary.in("audit pack", pack)).isEmpty();
    }

    @Test
    void the_figures_stay() {
        assertThat(figures()).isEqualTo(figuresBefore);
    }

    @Test
    void the_log_still_verifies_against_a_checkpoint_of_before(@TempDir Path kept) throws IOException {
        Path checkpoint = Files.writeString(kept.resolve("checkpoint"), checkpointBefore);

        Run verified = server.commandLine().run("verify", "--log", "--checkpoint", checkpoint.toString());

        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    @Test
    void the_read_models_are_what_the_events_say() {
        Run verified = server.commandLine().run("verify");

        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    @Test
    void the_history_says_who_erased_and_why() {
        assertThat(server.api().get(canary.application().at("history?size=500")).body())
                .contains("admin had the personal data erased: As asked for in a letter.");
    }

    @Test
    void nothing_more_is_recorded_of_the_person() {
        HttpAnswer answer = server.api()
                .post(
                        "/api/registrations",
                        Provider.registration(
                                canary.application().id(), canary.application().trn()));

        assertThat(answer.inShort()).isEqualTo("422 PARTICIPANT_ERASED");
        assertThat(canary.in(data)).isEmpty();
    }

    @Test
    void other_people_stay_as_they_are() {
        assertThat(server.api().get("/api/register?size=500").json().path("items"))
                .filteredOn(row -> row.path("trn").asString().matches("[0-9]{7}"))
                .isNotEmpty();
    }

    @Test
    void in_a_postgresql_of_somebody_else_it_is_the_same_also_after_a_kill_and_a_restart() {
        Path folder = ServerFolders.fresh("erasure-in-postgres");
        String[] settings = new Database(data).settingsFor("erasure");
        Canary other;
        try (RunningServer first = RunningServer.on(folder, settings)) {
            other = new CanaryStory(first.api()).tell(new Provider(first.api()).cohort(10));
            first.commandLine().run("erase", other.application().trn(), "--reason", REASON);
            first.kill();
        }
        try (RunningServer second = RunningServer.on(folder, settings)) {
            assertThat(other.in(other.answers(second.api(), cohort))).isEmpty();
            assertThat(other.in(folder)).isEmpty();
            assertThat(other.in(data)).isEmpty();
        }
    }

    @Test
    void keys_that_come_back_with_an_old_copy_are_destroyed_again() {
        Path folder = ServerFolders.fresh("erasure-old-keys");
        Path copy = ServerFolders.fresh("erasure-old-keys-copy");
        Provider.Application person;
        try (RunningServer first = RunningServer.on(folder)) {
            person = new Provider(first.api()).registered();
            ServerFolders.copyKeys(folder, copy);
            first.commandLine().run("erase", person.trn(), "--reason", REASON);
        }
        ServerFolders.copyKeys(copy, folder);
        try (RunningServer second = RunningServer.on(folder)) {
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> !second.api()
                            .get(person.at("subject-access"))
                            .body()
                            .contains("Ada Bird"));
        }
    }

    private String figures() {
        return server.api()
                .get("/api/register?size=500&cohort=" + cohort)
                .body()
                .replaceAll("\"trn\":\"[^\"]*\"", "")
                .replaceAll("\"position\":[0-9]+", "");
    }
}
