package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A folder whose files have byte order marks, CRLF, every cell quoted, commas in cells and their columns in another
 * order is imported; then the same folder as it was made. If both are read alike, the second import finds every row known.
 */
@ExtendWith(SharedServer.class)
class FileFormsIT {

    private static final int YEAR = 2032;

    private static JsonNode strange;
    private static JsonNode plain;
    private static Register registerOfStrange;
    private static Register registerOfPlain;
    private static long eventsOfPlain;

    @BeforeAll
    static void import_in_two_forms(RunningServer server, @TempDir Path temporary) {
        Folder asMade = withCommas(Folder.of(30, 32, YEAR, temporary.resolve("plain")));
        Folder otherForm = withCommas(Folder.of(30, 32, YEAR, temporary.resolve("strange")));
        StrangeForm.giveTo(otherForm);

        strange = imported(server, otherForm);
        registerOfStrange = Register.of(server, Folder.cohort(YEAR));
        long head = new Views(server.api()).head();
        plain = imported(server, asMade);
        registerOfPlain = Register.of(server, Folder.cohort(YEAR));
        eventsOfPlain = new Views(server.api()).head() - head;
    }

    @Test
    void every_row_in_strange_form_can_be_read() {
        assertThat(strange.path("files").valueStream()).allSatisfy(file -> {
            assertThat(file.path("applied").asInt() + file.path("refused").asInt())
                    .isPositive();
            assertThat(file.path("invalid").asInt()).isZero();
        });
    }

    @Test
    void the_same_rows_in_plain_form_are_known() {
        assertThat(plain.path("files").valueStream())
                .allSatisfy(file -> assertThat(file.path("applied").asInt()).isZero());
        assertThat(eventsOfPlain).isZero();
    }

    @Test
    void rows_are_refused_alike_in_both_forms() {
        assertThat(plain.path("refusals")).isEqualTo(strange.path("refusals"));
    }

    @Test
    void the_register_is_the_same() {
        assertThat(registerOfStrange.rows()).isNotEmpty();
        assertThat(registerOfPlain).isEqualTo(registerOfStrange);
    }

    private static Folder withCommas(Folder folder) {
        return folder.change(
                        "coaching.csv", csv -> csv.replace(",induction,", ",\"induction, \"\"first\"\" meeting\","))
                .change(
                        "canvas-assignments.csv",
                        csv -> csv.replaceAll("(?m)^([0-9]+),([^,]*),", "$1,\"$2, online\","));
    }

    private static JsonNode imported(RunningServer server, Folder folder) {
        return server.commandLine()
                .run("import", folder.path().toString(), "--json")
                .json();
    }
}
