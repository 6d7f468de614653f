package org.annals.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an auditor takes home, and what becomes of it there. */
@Tag("slow")
class AuditPackIT {

    private static final Path DATA = ServerFolders.fresh("audited");
    private static final int YEAR = 2052;

    @TempDir
    private static Path temporary;

    private static RunningServer server;
    private static String key;
    private static Path checkpoint;
    private static Path before;
    private static Path after;
    private static Path pack;
    private static Path cohortPack;
    private static JsonNode person;

    @BeforeAll
    static void import_and_pack() {
        server = RunningServer.on(DATA);
        CommandLine annals = server.commandLine();
        before = kept("before");
        importFolder(4, YEAR);
        new Views(server.api()).awaitQuiet();
        person = annals.run("register", "--json").json().get(0);
        key = server.api().get("/api/log/key").text("key");
        checkpoint = kept("checkpoint");
        pack = temporary.resolve("pack.zip");
        cohortPack = temporary.resolve("cohort.zip");
        assertThat(annals.run("audit-pack", trn(), "--out", pack.toString())).satisfies(AuditPackIT::went_well);
        assertThat(annals.run(
                        "audit-pack",
                        "--cohort",
                        Folder.cohort(YEAR),
                        "--out",
                        cohortPack.toString(),
                        "--checkpoint",
                        before.toString()))
                .satisfies(AuditPackIT::went_well);
        importFolder(1, YEAR + 1);
        after = kept("after");
    }

    private static void importFolder(int participants, int year) {
        Path folder = Folder.of(participants, 52, year, temporary.resolve("cohort-" + year))
                .path();
        assertThat(server.commandLine().run("import", folder.toString())).satisfies(AuditPackIT::went_well);
    }

    private static Path kept(String name) {
        Path file = temporary.resolve(name);
        assertThat(server.commandLine().run("checkpoint", "--out", file.toString()))
                .satisfies(AuditPackIT::went_well);
        return file;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_pack_is_sound_to_whoever_has_the_key_and_a_checkpoint() {
        assertThat(verify(pack).out()).contains("The pack is sound.");
        assertThat(verify(cohortPack).out()).contains("The pack is sound.");
    }

    @Test
    void the_program_in_the_pack_finds_the_same() throws IOException {
        assumePython();
        assertThat(python(pack, pack).out()).contains("The pack is sound.");
        assertThat(python(pack, cohortPack).out()).contains("The pack is sound.");
    }

    @Test
    void a_checkpoint_from_before_is_compared_by_what_is_in_the_pack() throws IOException {
        assertThat(verify(pack, before).out()).contains("is how the log of the pack began", "The pack is sound.");
        assumePython();
        assertThat(python(pack, pack, "--checkpoint", before.toString()).out()).contains("The pack is sound.");
    }

    @Test
    void a_checkpoint_from_after_is_compared_by_a_proof_that_the_log_gives() throws IOException {
        Run without = verify(pack, after);
        assertThat(without.exit()).isEqualTo(3);
        assertThat(without.out()).contains("NOT COMPARED");

        Path proof = temporary.resolve("proof");
        server.commandLine()
                .run("consistency", "--from", size(checkpoint), "--to", size(after), "--out", proof.toString());
        assertThat(verify(pack, after, "--proof", proof.toString()).exit()).isZero();
        assumePython();
        assertThat(python(pack, pack, "--checkpoint", after.toString()).exit()).isEqualTo(3);
        assertThat(python(pack, pack, "--checkpoint", after.toString(), "--proof", proof.toString())
                        .exit())
                .isZero();
    }

    @Test
    void a_pack_cannot_be_asked_to_go_on_from_what_the_log_never_was() {
        HttpAnswer answer =
                server.api().get("/api/cohorts/%s/audit-pack?kept_size=99999999".formatted(Folder.cohort(YEAR)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("INVALID");
    }

    @Test
    void one_byte_that_is_changed_is_found_by_both() throws IOException {
        byte[] bytes = Files.readAllBytes(pack);
        bytes[bytes.length / 2] ^= 1;
        Path changed = Files.write(temporary.resolve("changed.zip"), bytes);

        assertThat(verify(changed).exit()).isEqualTo(1);
        assumePython();
        assertThat(python(pack, changed).exit()).isEqualTo(1);
    }

    @Test
    void a_pack_has_everything_that_happened_to_the_participant() throws IOException {
        List<String> told = server.commandLine()
                .run("history", trn(), "--json")
                .json()
                .valueStream()
                .map(it -> it.path("event_id").asString())
                .toList();

        assertThat(text(pack, "events.ndjson")
                        .lines()
                        .map(it -> Json.read(it).at("/readable/event").asString()))
                .containsAll(told);
    }

    @Test
    void a_report_can_be_read_and_printed() throws IOException {
        assertThat(text(pack, "report.html")).contains(trn(), "credit-status: ", "<h2 id=\"events\">", "@media print");
        assertThat(text(pack, "report.pdf")).startsWith("%PDF");
        assertThat(text(cohortPack, "report.html")).contains(trn(), "participants/00001/report.html");
    }

    @Test
    void receipts_and_rules_come_with_it() throws IOException {
        assertThat(Json.read(text(pack, "receipts.json")).path("receipts")).isNotEmpty();
        assertThat(text(pack, "rules.md")).contains("## engagement", "Source: ");
        assertThat(Json.read(text(pack, "actors.json"))).isNotEmpty();
    }

    @Test
    void what_does_not_exist_has_no_pack() {
        Path out = temporary.resolve("none.zip");
        Run run = server.commandLine().run("audit-pack", "--cohort", Folder.cohort(1999), "--out", out.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("There is no such cohort.");
        assertThat(out).doesNotExist();
    }

    private static String trn() {
        return person.path("trn").asString();
    }

    private static void went_well(Run run) {
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private static String size(Path checkpoint) throws IOException {
        return Files.readAllLines(checkpoint).get(1);
    }

    private static Run verify(Path file) {
        return verify(file, checkpoint);
    }

    private static Run verify(Path file, Path kept, String... options) {
        Stream<String> command =
                Stream.of("verify-pack", file.toString(), "--key", key, "--checkpoint", kept.toString());
        return server.commandLine()
                .run(Stream.concat(command, Stream.of(options)).toArray(String[]::new));
    }

    private static void assumePython() {
        boolean there = List.of(System.getenv("PATH").split(File.pathSeparator, -1)).stream()
                .anyMatch(it -> Files.isExecutable(Path.of(it, "python3")));
        assumeTrue(there, "There is no python3 on the path, so verify.py is not tested here.");
    }

    private static Run python(Path verifierFrom, Path file) throws IOException {
        return python(verifierFrom, file, "--checkpoint", checkpoint.toString());
    }

    private static Run python(Path verifierFrom, Path file, String... options) throws IOException {
        Path verifier = Files.writeString(temporary.resolve("verify.py"), text(verifierFrom, "verify.py"));
        Stream<String> command = Stream.of("python3", verifier.toString(), file.toString(), "--key", key);
        return Started.of(Stream.concat(command, Stream.of(options)).toList(), Map.of())
                .await();
    }

    private static String text(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
