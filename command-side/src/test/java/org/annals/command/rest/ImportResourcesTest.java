package org.annals.command.rest;

import static org.annals.command.rest.Api.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockMultipartFile;

@CommandSideTest
class ImportResourcesTest {

    private static final String COHORT = Provider.plan(2024, 10, 10);

    private final Api api;
    private final Path staged;

    @Autowired
    ImportResourcesTest(Api api, @Value("${annals.data}") Path data) {
        this.api = api;
        this.staged = data.resolve("staged-imports");
    }

    @Test
    void an_import_is_taken_in_and_then_asked_for() {
        Answered accepted = upload(file("cohort.json", COHORT));

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.header("Location")).isEqualTo("/api/imports/" + accepted.text("id"));
        assertThat(finished(accepted).text("state")).isEqualTo("finished");
    }

    @Test
    void a_finished_import_has_its_report() {
        String attendance = """
                trn,day,date,status,reason,recorded_by,recorded_at
                1234567,1,2024-10-10,attended,,facilitator.may,2024-10-10T16:46:00+01:00
                1234567,one,2024-10-10,attended,,facilitator.may,2024-10-10T16:46:00+01:00
                """;

        Answered finished = finished(upload(file("cohort.json", COHORT), file("attendance.csv", attendance)));

        assertThat(finished.json().at("/report/files/attendance.csv").toString())
                .isEqualTo("{\"applied\":0,\"unchanged\":0,\"refused\":1,\"invalid\":1}");
        assertThat(finished.json()
                        .at("/report/refusals/attendance.csv/NOT_ACCEPTED")
                        .asInt())
                .isEqualTo(1);
        assertThat(finished.json().path("position").isNumber()).isTrue();
    }

    @Test
    void a_folder_without_its_cohort_fails_and_says_which_file() {
        Answered failed = finished(upload(file("attendance.csv", "")));

        assertThat(failed.text("state")).isEqualTo("failed");
        assertThat(failed.json().at("/problem/code").asString()).isEqualTo("UNREADABLE_FILE");
        assertThat(failed.json().at("/problem/detail").asString()).startsWith("cohort.json");
    }

    @Test
    void uploaded_files_are_gone_after_the_import() throws IOException {
        finished(upload(file("cohort.json", COHORT)));

        await().until(() -> {
            try (Stream<Path> left = Files.list(staged)) {
                return left.findAny().isEmpty();
            }
        });
    }

    @Test
    void a_file_that_no_cohort_folder_has_is_a_wrong_field() {
        assertThat(upload(file("cohort.json", COHORT), file("../cohort.json", COHORT), file("notes.txt", ""))
                        .faultyFields())
                .containsExactly("files");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../cohort.json",
                "/etc/cron.d/cohort.json",
                "a/cohort.json",
                "..\\cohort.json",
                "cohort.json\0.exe",
                "COHORT.JSON",
                "cohort.json ",
                "."
            })
    void a_name_is_one_of_a_cohort_folder_to_the_letter_and_never_a_path(String name) {
        assertThat(upload(file(name, COHORT)).inShort()).isEqualTo("400 INVALID");
    }

    @Test
    void a_file_that_is_there_twice_is_a_wrong_field() {
        assertThat(upload(file("cohort.json", COHORT), file("cohort.json", COHORT))
                        .inShort())
                .isEqualTo("400 INVALID");
    }

    @Test
    void an_import_that_is_not_known_is_not_found() {
        assertThat(get("/api/imports/import-0").inShort()).isEqualTo("404 UNKNOWN_IMPORT");
    }

    @Test
    void all_imports_are_listed_the_newest_first_and_without_reports() {
        Answered latest = finished(upload(file("cohort.json", COHORT)));

        assertThat(get("/api/imports").json().at("/items/0").toString())
                .contains(latest.text("id"))
                .doesNotContain("report");
    }

    private Answered upload(MockMultipartFile... files) {
        return api.upload(files);
    }

    private Answered finished(Answered accepted) {
        return api.finished(accepted);
    }

    private Answered get(String path) {
        return api.get(path);
    }
}
