package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** A log that is taken to another data folder. */
@Tag("slow")
@DisabledOnOs(value = WINDOWS, disabledReason = "The launcher is a script for bash.")
class ExportIT {

    private static final Path DATA = ServerFolders.fresh("exported");
    private static final Path OTHER = ServerFolders.fresh("exported-elsewhere");
    private static final String PROGRAMS = "--annals.postgres.binaries="
            + Path.of("target", "postgres-programs").toAbsolutePath();

    @TempDir
    private static Path temporary;

    private static RunningServer server;
    private static Path file;

    @BeforeAll
    static void import_and_export() {
        server = RunningServer.on(DATA);
        server.commandLine()
                .run(
                        "import",
                        Folder.of(5, 53, 2053, temporary.resolve("cohort"))
                                .path()
                                .toString(),
                        "--json")
                .json();
        file = temporary.resolve("log.ndjson.gz");
        Run run = export(file);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_restored_log_is_the_same_log_and_answers_the_same() {
        List<String> before = checkpoint(server);
        Map<String, String> answers = new EveryQuery(server.api()).answers();

        Run run = restore(file, OTHER);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("That is what " + file + ".checkpoint says.");
        ServerFolders.copyKeys(DATA, OTHER);
        try (RunningServer restored = RunningServer.on(OTHER)) {
            assertThat(checkpoint(restored)).isEqualTo(before);
            assertThat(new EveryQuery(restored.api()).answers()).containsExactlyInAnyOrderEntriesOf(answers);
        }
    }

    @Test
    void a_log_whose_keys_did_not_come_along_is_not_started_on() {
        Path data = ServerFolders.fresh("exported-without-keys");
        restore(file, data);

        assertThatThrownBy(() -> RunningServer.on(data)).hasMessageContaining("The keys that belong to it");
    }

    @Test
    void a_log_goes_from_the_embedded_store_to_a_postgresql_and_goes_on_there() {
        Path data = ServerFolders.fresh("exported-to-postgres");
        Database postgres = new Database(DATA);
        String[] settings = postgres.settingsFor("restored");

        Run run = restore(file, data, settings);

        assertThat(run.exit()).as(run.err()).isZero();
        ServerFolders.copyKeys(DATA, data);
        try (RunningServer restored = RunningServer.on(data, settings)) {
            assertThat(checkpoint(restored)).isEqualTo(checkpoint(server));
            new Provider(restored.api()).accepted();
            assertThat(restored.commandLine().run("verify", "--log").exit()).isZero();
            assertThat(checkpoint(restored)).isNotEqualTo(checkpoint(server));
        }
    }

    @Test
    void no_server_starts_on_a_restoration_that_has_not_been_finished() {
        Path data = ServerFolders.fresh("exported-in-part");
        Database postgres = new Database(DATA);
        String[] settings = postgres.settingsFor("in_part");
        restore(file, data, settings);
        postgres.execute("delete from in_part.domainevententry where globalindex > 100");
        postgres.execute("create table in_part.annals_restoration ()");

        assertThatThrownBy(() -> RunningServer.on(data, settings)).hasMessageContaining("only a part of the log");
        assertThat(restore(file, data, settings).exit()).isZero();
        ServerFolders.copyKeys(DATA, data);
        try (RunningServer restored = RunningServer.on(data, settings)) {
            assertThat(checkpoint(restored)).isEqualTo(checkpoint(server));
        }
    }

    @Test
    void whoever_takes_the_log_along_is_in_the_access_log() {
        assertThat(server.commandLine().run("access-log", "--json").out()).contains("event-log");
    }

    @Test
    void an_export_that_broke_off_in_the_middle_is_finished_by_running_it_again() throws IOException {
        Path broken = temporary.resolve("broken.ndjson.gz");
        byte[] whole = Files.readAllBytes(file);
        Files.write(broken, Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(
                temporary.resolve("broken.ndjson.gz.progress"),
                Json.object(
                        "log",
                        server.api().get("/api/log/key").text("key"),
                        "bytes",
                        "0",
                        "events",
                        "0",
                        "position",
                        "-1",
                        "edge",
                        ""));
        Run run = export(broken);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(broken).hasBinaryContent(whole);
    }

    @Test
    void a_store_of_another_log_is_left_alone() {
        Path foreign = ServerFolders.fresh("exported-into-another");
        List<String> before;
        try (RunningServer other = RunningServer.on(foreign)) {
            before = checkpoint(other);
        }

        Run run = restore(file, foreign);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("not empty", "Nothing was changed");
        try (RunningServer other = RunningServer.on(foreign)) {
            assertThat(checkpoint(other)).isEqualTo(before);
        }
    }

    @Test
    void a_data_folder_in_use_is_left_alone() {
        Run run = restore(file, DATA);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("in use");
    }

    @Test
    void parts_that_cannot_be_are_refused() {
        assertThat(server.api().get("/api/log/events?limit=0").inShort()).isEqualTo("400 INVALID");
        assertThat(server.api().get("/api/log/events?limit=5001").inShort()).isEqualTo("400 INVALID");
        assertThat(server.api().get("/api/log/events?after=x").inShort()).isEqualTo("400 INVALID");
        assertThat(server.api().get("/api/log/events?after=-2").inShort()).isEqualTo("400 INVALID");
    }

    private static Run export(Path out) {
        return server.commandLine().run("export", "--out", out.toString());
    }

    private static Run restore(Path from, Path data, String... settings) {
        List<String> command =
                new ArrayList<>(List.of("restore", from.toString(), "--data", data.toString(), PROGRAMS));
        command.addAll(List.of(settings));
        return server.commandLine().launch(command.toArray(String[]::new));
    }

    /** Size and root; origin and signatures are the server's own. */
    private static List<String> checkpoint(RunningServer of) {
        return of.commandLine().run("checkpoint").out().lines().toList().subList(1, 3);
    }
}
