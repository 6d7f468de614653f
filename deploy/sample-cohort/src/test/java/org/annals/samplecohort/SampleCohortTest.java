package org.annals.samplecohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SampleCohortTest {

    @TempDir
    private Path temporary = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void it_says_how_many_rows_it_wrote() {
        int exit =
                run("--participants", "3", "--out", temporary.resolve("three").toString());

        assertThat(exit).isZero();
        assertThat(out.toString()).contains("rows about 3 applicants");
    }

    @Test
    void a_missing_option_is_wrong_usage() {
        assertThat(run("--participants", "3")).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void nobody_at_all_is_wrong_usage() {
        assertThat(run("--participants", "0", "--out", temporary.toString())).isEqualTo(2);
    }

    @Test
    void an_intake_that_does_not_exist_is_wrong_usage() {
        assertThat(run("--participants", "3", "--intake", "winter", "--out", temporary.toString()))
                .isEqualTo(2);
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThat(run("--participants", "3", "--out", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains(file.toString());
    }

    private int run(String... arguments) {
        CommandLine commandLine = SampleCohort.commandLine();
        return commandLine
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
