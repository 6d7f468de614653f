package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A cohort in the formats of a provider, with what must come of it, worked out by others from the rule book alone. */
@ExtendWith(SharedServer.class)
class ProviderCohortIT {

    private static final Path FOLDER = Jars.PROJECT.resolve("../shared/data/npq-senco-autumn-2024");

    private static JsonNode expected;
    private static Run imported;
    private static Run register;

    @BeforeAll
    static void import_it(RunningServer server) {
        assumeTrue(Files.isDirectory(FOLDER), "There is no folder " + FOLDER + ".");
        expected = Json.read(FOLDER.resolve("expected.json"));
        imported = server.commandLine().run("import", FOLDER.toString(), "--json");
        register = server.commandLine().run("register", "--cohort", Folder.cohort(2024), "--json");
    }

    @Test
    void the_register_is_what_the_rule_book_gives() {
        assertThat(Register.of(register.json()).rows())
                .containsExactlyInAnyOrderEntriesOf(
                        Register.of(expected.path("register")).rows());
    }

    @Test
    void each_file_has_as_many_rows_of_each_outcome_as_the_rule_book_gives() {
        assertThat(imported.json().path("files")).isEqualTo(expected.path("rows"));
    }

    @Test
    void each_refusal_has_the_code_that_the_rule_book_gives() {
        assertThat(imported.json().path("refusals")).isEqualTo(expected.path("refusals"));
    }

    @Test
    void each_refused_row_is_reported_with_file_and_line() {
        assertThat(imported.json().path("rows").valueStream())
                .hasSize(refusals())
                .allSatisfy(row -> assertThat(row.propertyNames())
                        .containsExactlyInAnyOrder("file", "line", "outcome", "code", "message"));
    }

    @Test
    void progress_goes_to_standard_error() {
        assertThat(imported.err()).contains("rows");
    }

    private static int refusals() {
        return expected.path("refusals")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .mapToInt(JsonNode::asInt)
                .sum();
    }
}
