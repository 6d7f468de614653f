package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {

    private static final String REPORT = """
            {"files": {"attendance.csv": {"applied": 184, "unchanged": 0, "refused": 1, "invalid": 0},
                       "coaching.csv": {"applied": 1333, "unchanged": 2, "refused": 0, "invalid": 1}},
             "refusals": {"attendance.csv": {"NOT_ACCEPTED": 1}},
             "rows": [{"file": "attendance.csv", "line": 7, "outcome": "refused", "code": "NOT_ACCEPTED",
                       "message": "Nobody with this TRN was accepted."}]}""";
    private static final String FINISHED = """
            {"id": "import-1", "state": "finished", "total": 4, "done": 4, "position": 40, "report": %s}""".formatted(REPORT);

    @TempDir
    private Path folder = Path.of("");

    private final PreparedServer server = new PreparedServer();

    @BeforeEach
    void a_cohort_folder() throws IOException {
        Files.writeString(folder.resolve("cohort.json"), "{\"cohort\": \"2024\"}");
        Files.writeString(folder.resolve("attendance.csv"), "trn,day\n6096102,1\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_report_counts_the_rows_of_each_file_and_of_all() {
        prepareSuccess();

        assertThat(cells(importFolder()))
                .contains(
                        "File|applied|unchanged|refused|invalid",
                        "attendance.csv|184|0|1|0",
                        "coaching.csv|1,333|2|0|1",
                        "all files|1,517|2|1|1");
    }

    @Test
    void the_report_counts_the_refusal_codes_and_says_how_to_see_the_rows() {
        prepareSuccess();
        CommandLineRun run = importFolder();

        assertThat(cells(run)).contains("attendance.csv|NOT_ACCEPTED|1");
        assertThat(run.out()).contains("--json", server.url() + "/api/rows?import_id=import-1");
    }

    @Test
    void json_is_the_report_and_nothing_else() {
        prepareSuccess();
        CommandLineRun run = importFolder("--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json()).isEqualTo(new JsonMapper().readTree(REPORT));
    }

    @Test
    void known_files_are_sent_as_they_lie_on_disk() {
        prepareSuccess();
        importFolder();

        PreparedServer.Request upload = upload();
        assertThat(upload.contentType()).startsWith("multipart/form-data; boundary=");
        assertThat(upload.body())
                .contains("name=\"files\"; filename=\"cohort.json\"", "\r\n\r\n{\"cohort\": \"2024\"}\r\n--")
                .contains("name=\"files\"; filename=\"attendance.csv\"", "\r\n\r\ntrn,day\n6096102,1\n\r\n--");
    }

    @Test
    void other_files_are_left_alone() throws IOException {
        Files.writeString(folder.resolve("expected.json"), "secret");
        Files.writeString(folder.resolve("notes.txt"), "secret");
        prepareSuccess();
        importFolder();

        assertThat(upload().body()).doesNotContain("secret");
    }

    @Test
    void it_returns_when_every_read_model_shows_the_last_event() {
        server.when("GET /api/views", views(0, 0))
                .when("GET /api/views", views(40, 12))
                .when("GET /api/views", views(40, 39))
                .when("GET /api/views", views(40, 41))
                .when("POST /api/imports", 202, "{\"id\": \"import-1\", \"state\": \"reading\"}")
                .when("GET /api/imports/import-1", FINISHED);

        assertThat(importFolder().exit()).isZero();
        assertThat(server.requestLines().stream().filter("GET /api/views"::equals))
                .hasSize(4);
    }

    @Test
    void a_read_model_that_stands_still_is_named() {
        server.when("GET /api/views", views(40, 12))
                .when("POST /api/imports", 202, "{\"id\": \"import-1\", \"state\": \"reading\"}")
                .when("GET /api/imports/import-1", FINISHED);
        CommandLineRun run = importFolder();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("'history' does not catch up", "12 of 40");
    }

    @Test
    void progress_goes_to_standard_error_in_plain_lines() {
        prepareSuccess();

        assertThat(importFolder().err())
                .contains("Sending 2 files", "50 % (2 of 4 rows)")
                .doesNotContain("\r");
    }

    @Test
    void a_person_who_watches_sees_a_bar() {
        prepareSuccess();
        CommandLineRun run = CommandLineRun.watched("import", folder.toString(), "--url", server.url(), "--token", "t");

        assertThat(run.err()).contains("\r[===============               ]  50 %");
        assertThat(run.out()).doesNotContain("=====");
    }

    @Test
    void a_file_that_cannot_be_read_at_all_ends_with_two() {
        server.when("GET /api/views", views(0, 0))
                .when("POST /api/imports", 202, "{\"id\": \"import-1\", \"state\": \"reading\"}")
                .when("GET /api/imports/import-1", """
                        {"id": "import-1", "state": "failed", "problem": {"status": 422, "code": "UNREADABLE_FILE",
                         "detail": "attendance.csv has no column 'status'."}}""");
        CommandLineRun run = importFolder("--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("attendance.csv has no column 'status'.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void files_that_are_turned_down_at_once_end_with_two_as_well() {
        server.when("GET /api/views", views(0, 0)).when("POST /api/imports", 400, """
                {"status": 400, "code": "UNREADABLE_FILE", "detail": "cohort.json is not JSON."}""");

        assertThat(importFolder().exit()).isEqualTo(2);
    }

    @Test
    void an_import_that_the_server_cannot_finish_ends_with_one() {
        server.when("GET /api/views", views(0, 0))
                .when("POST /api/imports", 202, "{\"id\": \"import-1\", \"state\": \"reading\"}")
                .when("GET /api/imports/import-1", """
                        {"id": "import-1", "state": "failed", "problem": {"code": "INTERNAL", "detail": "Disk full."}}""");
        CommandLineRun run = importFolder();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Disk full.");
    }

    @Test
    void what_is_no_folder_is_not_sent() {
        CommandLineRun run = importing(folder.resolve("cohort.json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is not a folder");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_folder_without_a_cohort_is_not_sent() throws IOException {
        Files.delete(folder.resolve("cohort.json"));
        CommandLineRun run = importFolder();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cohort.json");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_folder_in_the_place_of_a_file_cannot_be_read() throws IOException {
        Files.createDirectory(folder.resolve("marks.csv"));
        CommandLineRun run = importFolder();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("marks.csv cannot be read");
    }

    @Test
    void without_a_folder_it_is_wrong_usage() {
        assertThat(CommandLineRun.of("import", "--token", "t").exit()).isEqualTo(2);
    }

    private void prepareSuccess() {
        server.when("GET /api/views", views(40, 40))
                .when("POST /api/imports", 202, "{\"id\": \"import-1\", \"state\": \"reading\"}")
                .when("GET /api/imports/import-1", "{\"id\": \"import-1\", \"state\": \"reading\"}")
                .when("GET /api/imports/import-1", """
                        {"id": "import-1", "state": "running", "total": 4, "done": 2}""")
                .when("GET /api/imports/import-1", FINISHED);
    }

    private CommandLineRun importFolder(String... options) {
        return importing(folder, options);
    }

    private CommandLineRun importing(Path path, String... options) {
        List<String> args = new ArrayList<>(List.of("import", path.toString(), "--url", server.url(), "--token", "t"));
        args.addAll(List.of(options));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private PreparedServer.Request upload() {
        return server.requests().stream()
                .filter(request -> request.line().startsWith("POST"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(CommandLineRun run) {
        return run.out().lines().map(line -> line.replaceAll(" {2,}", "|")).toList();
    }

    private static String views(int register, int history) {
        return """
                {"head": 41, "views": [{"name": "register", "position": %d}, {"name": "history", "position": %d}]}""".formatted(register, history);
    }
}
