package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Receipts and what-if for an imported cohort, on the command line. */
@ExtendWith(SharedServer.class)
class ReceiptIT {

    private static final int YEAR = 2047;

    private static RunningServer server;
    private static List<JsonNode> rows;

    @BeforeAll
    static void import_a_cohort(RunningServer shared, @TempDir Path temporary) {
        server = shared;
        Folder folder = Folder.of(30, 47, YEAR, temporary);
        server.commandLine().run("import", folder.path().toString(), "--json").json();
        rows = List.copyOf(Register.of(server, Folder.cohort(YEAR)).rows().values());
    }

    @Test
    void every_stored_award_is_the_one_that_is_worked_out_again() {
        assertThat(in("awarded"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                receipt(row, "award").at("/comparison/same").asBoolean())
                        .isTrue());
    }

    @Test
    void a_receipt_says_what_the_register_says() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(
                                receipt(row, "credit-status").path("finding").asString())
                        .isEqualTo(row.path("credit_status").asString()));
    }

    @Test
    void a_receipt_can_be_read() {
        Run run = server.commandLine()
                .run("receipt", in("awarded").getFirst().path("trn").asString(), "award");

        assertThat(run.out())
                .startsWith("award: awarded")
                .contains("≥ 90%", "case study passed in attempt", "are the same.");
    }

    @Test
    void who_looks_what_a_correction_would_touch_is_noted() {
        String id = new Histories(server.api())
                .participant(in("awarded").getFirst().path("trn").asString());

        server.api()
                .post("/api/participants/" + id + "/attendance/preview", """
                        {"day": 1, "status": "absent", "date": "2024-10-10", "reason": "Signed for by another."}""")
                .json();

        assertThat(server.api()
                        .get("/api/access-log?participant=" + id)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(it -> it.path("operation").asString()))
                .contains("correction-preview");
    }

    @Test
    void with_unchanged_values_nobody_would_stand_elsewhere() {
        assertThat(whatIf("--threshold", "90").path("items")).isEmpty();
    }

    @Test
    void a_lower_threshold_takes_somebody_further_and_leaves_no_trace() {
        long before = new Views(server.api()).head();

        JsonNode answer = whatIf("--threshold", "40");

        assertThat(answer.path("items")).isNotEmpty();
        assertThat(new Views(server.api()).head()).isEqualTo(before);
    }

    @Test
    void a_value_that_there_is_none_of_is_refused_with_the_names_of_those_there_are() {
        Run run = server.commandLine().run("what-if", "--set", "pass_mark=40");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("pass_mark", "engagement.threshold_percent");
    }

    private static List<JsonNode> in(String status) {
        return rows.stream()
                .filter(row -> row.path("credit_status").asString().equals(status))
                .toList();
    }

    private static JsonNode receipt(JsonNode row, String subject) {
        String id = new Histories(server.api()).participant(row.path("trn").asString());
        return server.api()
                .get("/api/participants/%s/receipts/%s".formatted(id, subject))
                .json();
    }

    private static JsonNode whatIf(String option, String value) {
        return server.commandLine()
                .run("what-if", option, value, "--cohort", Folder.cohort(YEAR), "--json")
                .json();
    }
}
