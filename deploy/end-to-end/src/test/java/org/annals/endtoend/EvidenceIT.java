package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.annals.kernel.proof.checkpoint.LoggedProof;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.note.VerifierKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Somebody who has the database goes behind the server's back, and is found out. */
class EvidenceIT {

    private static final Path DATA = ServerFolders.fresh("tampered");
    private static final int INDEX = 40;
    private static final int OTHER = 90;

    @TempDir
    private static Path temporary;

    private static RunningServer server;
    private static Database database;
    private static Path kept;

    @BeforeAll
    static void import_and_sign() {
        server = RunningServer.on(DATA);
        server.commandLine()
                .run(
                        "import",
                        Folder.of(5, 51, 2051, temporary.resolve("cohort"))
                                .path()
                                .toString());
        kept = temporary.resolve("kept.checkpoint");
        assertThat(server.commandLine()
                        .run("checkpoint", "--out", kept.toString())
                        .exit())
                .isZero();
        database = new Database(DATA);
        database.execute("create table untouched as select * from domainevententry");
    }

    @AfterEach
    void put_everything_back() {
        database.execute("delete from domainevententry", "insert into domainevententry select * from untouched");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_log_that_nobody_touched_holds() {
        Run run = verify();
        assertThat(run.exit()).isZero();
        assertThat(Json.read(run.out()).path("holds").asBoolean()).isTrue();
    }

    @Test
    void one_changed_byte_is_named() {
        database.execute("update domainevententry set payload = set_byte(payload, 2, get_byte(payload, 2) # 1)"
                + " where globalindex = " + position(INDEX));
        assertThat(faults(verify())).containsExactly("changed " + INDEX);
    }

    @Test
    void a_removed_row_is_named() {
        database.execute("delete from domainevententry where globalindex = " + position(INDEX));
        assertThat(faults(verify())).containsExactly("removed " + INDEX);
    }

    @Test
    void two_swapped_rows_are_named() {
        long one = position(INDEX);
        long other = position(OTHER);
        database.execute(
                "update domainevententry set globalindex = -1 where globalindex = " + one,
                "update domainevententry set globalindex = %d where globalindex = %d".formatted(one, other),
                "update domainevententry set globalindex = %d where globalindex = -1".formatted(other));
        assertThat(faults(verify())).containsExactly("reordered " + INDEX, "reordered " + OTHER);
    }

    @Test
    void a_rewritten_stream_is_named_with_each_of_its_events() {
        String stream = "(select aggregateidentifier from untouched where globalindex = %d)".formatted(position(INDEX));
        database.execute(
                "update domainevententry set payload = payload || ' '::bytea where aggregateidentifier = " + stream);
        long first = database.number("select count(*) from untouched where globalindex <"
                + " (select min(globalindex) from untouched where aggregateidentifier = %s)".formatted(stream));
        long events = database.number("select count(*) from untouched where aggregateidentifier = " + stream);

        JsonNode report = Json.read(verify().out());

        assertThat(report.path("first_bad_index").asLong()).isEqualTo(first);
        assertThat(report.path("bad").asLong()).isEqualTo(events);
    }

    @Test
    void a_database_that_was_restored_from_an_older_backup_is_found() {
        database.execute("delete from domainevententry where globalindex >= " + position(INDEX));
        Run run = verify();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(faults(run)).first().isEqualTo("shorter " + INDEX);
    }

    @Test
    void an_event_is_proved_in_less_than_a_kilobyte_and_a_half_to_whoever_has_the_key() {
        JsonNode proof = server.api()
                .get("/api/log/proofs/inclusion?position=" + position(INDEX))
                .json();
        String text = server.api()
                .getText("/api/log/proofs/inclusion?event_id=" + event(proof).event())
                .body();

        LoggedProof.parse(text)
                .check(
                        event(proof).hash(),
                        VerifierKey.parse(server.api().get("/api/log/key").text("key")));
        assertThat(text).hasSizeLessThan(1500);
        assertThat(proof.path("index").asInt()).isEqualTo(INDEX);
    }

    @Test
    void an_event_that_was_changed_is_not_proved() {
        database.execute("update domainevententry set timestamp = 'yesterday' where globalindex = " + position(INDEX));
        assertThat(server.api()
                        .get("/api/log/proofs/inclusion?position=" + position(INDEX))
                        .inShort())
                .isEqualTo("409 LOG_DIFFERS");
    }

    @Test
    void a_witness_signs_what_it_has_seen() {
        String key = temporary.resolve("witness.key").toString();
        assertThat(server.commandLine()
                        .run("witness", "--key", key, "--name", "witness.example")
                        .exit())
                .isZero();
        assertThat(server.commandLine().run("witness", "--key", key).exit()).isZero();
        assertThat(server.commandLine().run("checkpoint").out()).contains("— witness.example ");
    }

    @Test
    void what_is_no_checkpoint_of_this_log_is_refused() {
        assertThat(server.api()
                        .post("/api/log/verification", Json.object("checkpoint", "text\n"))
                        .inShort())
                .isEqualTo("400 INVALID_NOTE");
        assertThat(server.api().get("/api/log/proofs/consistency?from=2&to=1").inShort())
                .isEqualTo("400 INVALID");
        assertThat(server.api()
                        .get("/api/log/proofs/inclusion?position=1000000")
                        .inShort())
                .isEqualTo("404 UNKNOWN_EVENT");
    }

    private static Run verify() {
        return server.commandLine().run("verify", "--log", "--json", "--checkpoint", kept.toString());
    }

    private static List<String> faults(Run run) {
        List<String> faults = new ArrayList<>();
        Json.read(run.out())
                .path("faults")
                .forEach(fault -> faults.add(fault.path("kind").asString() + " "
                        + fault.path("index").asLong()));
        return faults;
    }

    private static EventLeaf event(JsonNode proof) {
        return EventLeaf.parse(Base64.getDecoder().decode(proof.path("leaf").asString()));
    }

    /** Where the event with this index stands. */
    private static long position(int index) {
        return database.number(
                "select globalindex from untouched order by globalindex offset %d limit 1".formatted(index));
    }
}
