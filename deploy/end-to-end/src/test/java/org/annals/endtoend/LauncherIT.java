package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script with which everything begins. */
@ExtendWith(SharedServer.class)
@DisabledOnOs(value = WINDOWS, disabledReason = "It is a script for bash.")
class LauncherIT {

    private CommandLine commandLine;

    @BeforeEach
    void know_the_server(RunningServer server) {
        commandLine = server.commandLine();
    }

    @Test
    void it_asks_the_server_that_the_environment_names() {
        Run run = commandLine.launch("register", "--json");

        assertThat(run.exit()).isZero();
        assertThat(Json.read(run.out()).isArray()).isTrue();
    }

    @Test
    void it_shows_what_read_models_could_not_take_in() {
        Run run = commandLine.launch("dead-letters", "--json");

        assertThat(run.exit()).isZero();
        assertThat(Json.read(run.out()).isArray()).isTrue();
    }

    @Test
    void it_says_what_can_be_done() {
        Run run = commandLine.launch("help");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("demo", "serve", "import", "register", "history", "dead-letters", "rebuild", "verify");
    }

    @Test
    void no_command_is_wrong_usage() {
        assertThat(commandLine.launch().exit()).isEqualTo(2);
    }

    @Test
    void an_unknown_command_is_wrong_usage() {
        Run run = commandLine.launch("exprot");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("exprot");
    }

    @Test
    void an_unknown_option_of_serve_is_wrong_usage() {
        assertThat(commandLine.launch("serve", "--prot", "1").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --participants 3", "demo --role query", "restore log.ndjson --role command"})
    void an_option_that_means_nothing_to_a_command_is_wrong_usage(String line) {
        Run run = commandLine.launch(line.split(" ", -1));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no option --");
    }

    @Test
    void an_import_of_nothing_is_wrong_usage() {
        assertThat(commandLine.launch("import").exit()).isEqualTo(2);
    }

    @Test
    void a_restoration_of_nothing_is_wrong_usage() {
        assertThat(commandLine.launch("restore").exit()).isEqualTo(2);
        assertThat(commandLine.launch("restore", "no-such-file").exit()).isEqualTo(2);
    }

    @Test
    void a_register_in_two_forms_is_wrong_usage() {
        assertThat(commandLine.launch("register", "--json", "--csv").exit()).isEqualTo(2);
    }
}
