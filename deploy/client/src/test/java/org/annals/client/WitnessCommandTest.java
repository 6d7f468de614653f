package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class WitnessCommandTest {

    @TempDir
    private Path folder;

    private final TestLog log = new TestLog().append("a", "b", "c");
    private PreparedServer server = new PreparedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_it_sends_is_signed_by_its_key() throws IOException {
        prepare(log);
        CommandLineRun run = witness();

        assertThat(run.exit()).isZero();
        Note sent = Note.parse(new JsonMapper()
                .readTree(server.requests().getLast().body())
                .path("checkpoint")
                .asString());
        sent.mustBeSignedBy(SigningKey.parse(Files.readString(key())).verifier());
    }

    @Test
    void a_log_that_only_went_on_is_signed_again() {
        prepare(log);
        assertThat(witness().exit()).isZero();
        next(log.append("d", "e"), 3);
        assertThat(witness().exit()).isZero();
    }

    @Test
    void a_log_that_was_changed_is_not_signed() {
        prepare(log);
        assertThat(witness().exit()).isZero();
        next(log.forged().append("a", "X", "c", "d"), 3);
        CommandLineRun run = witness();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("The log was changed");
        assertThat(server.requestLines()).noneMatch(line -> line.startsWith("POST"));
    }

    @Test
    void a_log_that_became_shorter_is_not_signed() {
        prepare(log);
        assertThat(witness().exit()).isZero();
        next(log.forged().append("a", "b"), 1);
        assertThat(witness().exit()).isEqualTo(1);
    }

    @Test
    void another_log_is_not_signed_in_the_place_of_the_first() {
        prepare(log);
        assertThat(witness().exit()).isZero();
        next(new TestLog().append("a", "b", "c", "d"), 3);
        assertThat(witness().err()).contains("not signed by this log");
    }

    private void next(TestLog now, long from) {
        server.close();
        server = new PreparedServer();
        prepare(now);
        server.when("GET /api/log/proofs/consistency", now.consistency(from));
    }

    private void prepare(TestLog now) {
        server.when("GET /api/log/key", now.keyAnswer())
                .when("GET /api/log/checkpoint", now.checkpoint())
                .when("POST /api/log/cosignatures", "{}");
    }

    private Path key() {
        return folder.resolve("witness.key");
    }

    private CommandLineRun witness() {
        return CommandLineRun.of("witness", "--url", server.url(), "--token", "t", "--key", key().toString());
    }
}
