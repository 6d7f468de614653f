package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says when an import cannot even begin, and how it ends. */
@ExtendWith(SharedServer.class)
class UnreadableFolderIT {

    private static final int YEAR = 2033;

    private RunningServer server;
    private Folder folder;

    @BeforeEach
    void make_a_folder(RunningServer shared, @TempDir Path temporary) {
        server = shared;
        folder = Folder.of(3, 33, YEAR, temporary.resolve("cohort"));
    }

    @Test
    void a_missing_column_is_named_with_its_file() {
        folder.change("coaching.csv", csv -> csv.replaceFirst("minutes", "length"));

        Run run = imported();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("coaching.csv", "minutes");
    }

    @Test
    void nothing_of_a_folder_with_a_missing_column_is_imported() {
        folder.change("outcomes.csv", csv -> csv.replaceFirst("confirmed_by", "by"));
        long before = new Views(server.api()).head();

        imported();

        assertThat(new Views(server.api()).head()).isEqualTo(before);
    }

    @Test
    void a_file_is_no_folder() {
        Run run = server.commandLine().run("import", folder.file("marks.csv").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("marks.csv is not a folder");
    }

    @Test
    void a_path_to_nothing_is_no_folder() {
        Run run = server.commandLine().run("import", folder.file("nowhere").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere is not a folder");
    }

    @Test
    void a_folder_without_cohort_json_is_no_cohort_folder() {
        folder.without("cohort.json");

        Run run = imported();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cohort.json");
    }

    @Test
    void a_cohort_json_that_is_no_json_is_named() {
        folder.write("cohort.json", "qualification: npq-senco\n");

        Run run = imported();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cohort.json", "JSON");
    }

    @Test
    void dfe_applications_that_are_no_json_are_named() {
        folder.write("dfe-applications.json", "{\"data\": [");

        Run run = imported();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("dfe-applications.json");
    }

    @Test
    void a_server_that_is_not_there_is_said() {
        Run run = server.commandLine()
                .to(URI.create("http://127.0.0.1:" + FreePort.find()))
                .run("import", folder.path().toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Cannot reach the server");
    }

    @Test
    void a_wrong_token_is_said() {
        Run run = server.commandLine()
                .withToken("not-the-token")
                .run("import", folder.path().toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("UNAUTHENTICATED");
    }

    private Run imported() {
        return server.commandLine().run("import", folder.path().toString());
    }
}
