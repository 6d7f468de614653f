package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code checkpoint}, {@code consistency} and {@code verify --log}. */
class LogCommandsTest {

    private static final String WELL = """
            {"holds": true, "events": 3, "compared": 3, "root": "R", "checkpoints": 1, "millis": 2, "bad": 0, "first_bad_index": null,
             "faults": []}""";
    private static final String BAD = """
            {"holds": false, "events": 3, "compared": 2, "root": "R", "checkpoints": 1, "millis": 2, "bad": 1, "first_bad_index": 2,
             "faults": [{"kind": "changed", "index": 2, "until": null, "position": 5, "aggregate": "participant-1",
               "event_id": "e", "message": "The event is not the one that was logged."}]}""";

    @TempDir
    private Path folder;

    private final TestLog log = new TestLog().append("a", "b", "c");
    private final PreparedServer server = new PreparedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_checkpoint_is_printed_as_it_is() {
        server.when("GET /api/log/key", log.keyAnswer()).when("GET /api/log/checkpoint", log.checkpoint());
        assertThat(run("checkpoint").out()).isEqualTo(log.checkpoint());
    }

    @Test
    void a_checkpoint_is_written_to_a_file() throws IOException {
        server.when("GET /api/log/key", log.keyAnswer()).when("GET /api/log/checkpoint", log.checkpoint());
        Path file = folder.resolve("kept");
        assertThat(run("checkpoint", "--out", file.toString()).exit()).isZero();
        assertThat(Files.readString(file)).isEqualTo(log.checkpoint());
    }

    @Test
    void a_checkpoint_that_the_server_has_not_signed_is_no_good() {
        server.when("GET /api/log/key", new TestLog().keyAnswer()).when("GET /api/log/checkpoint", log.checkpoint());
        assertThat(run("checkpoint").exit()).isEqualTo(1);
    }

    @Test
    void a_proof_is_written_to_a_file_as_it_is() throws IOException {
        String proof = "{\"from\":1,\"to\":3,\"hashes\":[\"aGFzaA==\"]}";
        server.when("GET /api/log/proofs/consistency", proof);
        Path file = folder.resolve("proof");
        assertThat(run("consistency", "--from", "1", "--to", "3", "--out", file.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(proof + "\n");
        assertThat(server.requestLines()).containsExactly("GET /api/log/proofs/consistency?from=1&to=3");
    }

    @Test
    void a_log_that_holds_ends_well() {
        server.when("POST /api/log/verification", WELL);
        assertThat(run("verify", "--log").exit()).isZero();
    }

    @Test
    void a_log_with_a_fault_ends_with_1_and_names_it() {
        server.when("POST /api/log/verification", BAD);
        CommandLineRun run = run("verify", "--log");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "2 of 3 events and 1 checkpoint compared",
                        "1 thing is wrong; the first bad index is 2",
                        "changed",
                        "participant-1");
    }

    @Test
    void a_checkpoint_that_was_kept_is_sent_along() throws IOException {
        server.when("POST /api/log/verification", WELL);
        Path file = Files.writeString(folder.resolve("kept"), "kept");
        run("verify", "--log", "--checkpoint", file.toString());
        assertThat(server.requests().getFirst().body()).isEqualTo("{\"checkpoint\":\"kept\"}");
    }

    private CommandLineRun run(String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(new String[] {"--url", server.url(), "--token", "t"}, 0, all, arguments.length, 4);
        return CommandLineRun.of(all);
    }
}
