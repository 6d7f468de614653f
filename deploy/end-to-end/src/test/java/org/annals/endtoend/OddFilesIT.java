package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files that are not there, and fields that are far too long: the rest of the folder is imported all the same. */
@ExtendWith(SharedServer.class)
class OddFilesIT {

    private static final String FIFTY_MEGABYTES = "x".repeat(50_000_000);

    @TempDir
    private Path temporary;

    @Test
    void a_missing_file_counts_as_empty(RunningServer server) {
        Folder folder = Folder.of(10, 34, 2034, temporary).without("marks.csv");

        JsonNode files = imported(server, folder).path("files");

        assertThat(files.path("marks.csv").valueStream()).hasSize(4).allMatch(count -> count.asInt() == 0);
        assertThat(files.at("/coaching.csv/applied").asInt()).isPositive();
    }

    @Test
    void a_field_of_50_megabytes_makes_its_row_invalid(RunningServer server) {
        Folder folder = Folder.of(10, 35, 2035, temporary)
                .change(
                        "coaching.csv",
                        csv -> csv
                                + "S9,1234567,2025-01-01,group,%s,60,coach,2025-01-01T10:00:00Z\n"
                                        .formatted(FIFTY_MEGABYTES));

        JsonNode report = imported(server, folder);

        assertThat(report.at("/files/coaching.csv/applied").asInt()).isPositive();
        assertThat(invalidRow(report, "coaching.csv", folder).path("message").asString())
                .contains("characters, at most 1048576 are read");
    }

    @Test
    void a_line_of_50_megabytes_is_invalid(RunningServer server) {
        Folder folder = Folder.of(10, 36, 2036, temporary)
                .change(
                        "canvas-live-events.ndjson",
                        lines -> lines + "{\"metadata\": {\"event_name\": \"%s\"}}\n".formatted(FIFTY_MEGABYTES));

        JsonNode report = imported(server, folder);

        assertThat(report.at("/files/canvas-live-events.ndjson/applied").asInt())
                .isPositive();
        assertThat(invalidRow(report, "canvas-live-events.ndjson", folder)
                        .path("message")
                        .asString())
                .contains("characters");
    }

    @Test
    void a_name_of_50_megabytes_makes_its_application_invalid(RunningServer server) {
        Folder folder = Folder.of(10, 38, 2038, temporary)
                .change(
                        "dfe-applications.json",
                        json -> json.replaceFirst(
                                "\"full_name\":\"[^\"]*\"", "\"full_name\":\"" + FIFTY_MEGABYTES + "\""));

        JsonNode report = imported(server, folder);

        assertThat(report.path("rows").valueStream())
                .filteredOn(row -> row.path("file").asString().equals("dfe-applications.json"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("message").asString()).contains("full_name"));
    }

    @Test
    void a_code_of_50_megabytes_makes_the_cohort_unreadable(RunningServer server) {
        Folder folder = Folder.of(10, 39, 2039, temporary)
                .change(
                        "cohort.json",
                        json -> json.replaceFirst("\"code\":\"[^\"]*\"", "\"code\":\"" + FIFTY_MEGABYTES + "\""));

        Run run = server.commandLine().run("import", folder.path().toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cohort.json", "code");
    }

    @Test
    void a_quote_that_is_never_closed_makes_no_row_before_it_invalid(RunningServer server) {
        Folder folder = Folder.of(10, 37, 2037, temporary)
                .change("ldr-reviews.csv", csv -> csv + "\"1234567,2025-01-01,reviewer,2025-01-01T10:00:00Z\n");

        JsonNode report = imported(server, folder);

        assertThat(report.at("/files/ldr-reviews.csv/applied").asInt()).isPositive();
        assertThat(invalidRow(report, "ldr-reviews.csv", folder).path("message").asString())
                .contains("quot");
    }

    /** The row that was added as the last line. */
    private static JsonNode invalidRow(JsonNode report, String file, Folder folder) {
        int line = (int) folder.text(file).lines().count();
        return report.path("rows")
                .valueStream()
                .filter(row -> row.path("file").asString().equals(file))
                .filter(row -> row.path("line").asInt() == line)
                .filter(row -> row.path("outcome").asString().equals("invalid"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode imported(RunningServer server, Folder folder) {
        return server.commandLine()
                .run("import", folder.path().toString(), "--json")
                .json();
    }
}
