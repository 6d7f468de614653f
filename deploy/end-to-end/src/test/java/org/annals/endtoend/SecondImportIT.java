package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The same folder imported again. */
@ExtendWith(SharedServer.class)
class SecondImportIT {

    private static final int YEAR = 2031;

    private static JsonNode first;
    private static JsonNode second;
    private static Register registerAfterFirst;
    private static Register registerAfterSecond;
    private static long headAfterFirst;
    private static long headAfterSecond;

    @BeforeAll
    static void import_twice(RunningServer server, @TempDir Path temporary) {
        Folder folder = Folder.of(40, 31, YEAR, temporary);
        Views views = new Views(server.api());

        first = imported(server, folder);
        registerAfterFirst = Register.of(server, Folder.cohort(YEAR));
        headAfterFirst = views.head();

        second = imported(server, folder);
        registerAfterSecond = Register.of(server, Folder.cohort(YEAR));
        headAfterSecond = views.head();
    }

    @Test
    void applies_no_row() {
        assertThat(second.path("files").valueStream())
                .hasSize(10)
                .allSatisfy(file -> assertThat(file.path("applied").asInt()).isZero());
    }

    @Test
    void refuses_the_same_rows_with_the_same_codes() {
        assertThat(first.path("refusals")).isNotEmpty();
        assertThat(second.path("refusals")).isEqualTo(first.path("refusals"));
        assertThat(second.path("rows")).isEqualTo(first.path("rows"));
    }

    @Test
    void writes_no_event() {
        assertThat(headAfterSecond).isEqualTo(headAfterFirst);
    }

    @Test
    void leaves_the_register_as_it_was() {
        assertThat(registerAfterFirst.rows()).isNotEmpty();
        assertThat(registerAfterSecond).isEqualTo(registerAfterFirst);
    }

    private static JsonNode imported(RunningServer server, Folder folder) {
        return server.commandLine()
                .run("import", folder.path().toString(), "--json")
                .json();
    }
}
