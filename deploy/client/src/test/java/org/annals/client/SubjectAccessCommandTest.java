package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubjectAccessCommandTest {

    private final PreparedServer server = new PreparedServer();

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() {
        server.when("POST /api/participants/lookup", "{\"participant\": \"participant-1\"}");
        server.when("GET /api/participants/participant-1/subject-access", "{\"events\": []}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_is_held_is_written_into_a_file_for_its_owner_only() throws IOException {
        Path file = folder.resolve("held.json");

        CommandLineRun run = run(file);

        assertThat(run.exit()).isZero();
        assertThat(file).hasContent("{\"events\": []}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_usage_and_leaves_nothing_behind() {
        CommandLineRun run = run(folder.resolve("none/held.html"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Cannot write");
        assertThat(folder).isEmptyDirectory();
    }

    private CommandLineRun run(Path out) {
        return CommandLineRun.of(
                "subject-access", "6096102", "--out", out.toString(), "--url", server.url(), "--token", "t");
    }
}
