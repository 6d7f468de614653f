package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnalsTest {

    @Test
    void without_a_command_it_says_what_there_is() {
        CommandLineRun run = CommandLineRun.of();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("import", "register", "history");
    }

    @Test
    void an_unknown_command_is_wrong_usage() {
        assertThat(CommandLineRun.of("erase").exit()).isEqualTo(2);
    }

    @Test
    void an_unknown_option_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of("register", "--xml");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--xml");
    }
}
