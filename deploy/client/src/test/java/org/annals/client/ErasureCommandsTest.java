package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureCommandsTest {

    private final PreparedServer server = new PreparedServer();

    @BeforeEach
    void prepare() {
        server.when("POST /api/participants/lookup", "{\"participant\": \"participant-1\"}");
        server.when("POST /api/participants/participant-1/erasure", "{\"outcome\": \"applied\"}");
        server.when("POST /api/participants/participant-1/legal-hold", "{\"outcome\": \"applied\"}");
        server.when("POST /api/participants/participant-1/legal-hold/lifting", "{\"outcome\": \"unchanged\"}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoever_erases_is_told_of_copies_elsewhere() {
        CommandLineRun run = run("erase", "--reason", "a letter");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("is erased", "Copies of the keys");
    }

    @Test
    void nobody_erases_without_a_reason() {
        assertThat(run("erase").exit()).isEqualTo(2);
    }

    @Test
    void a_hold_is_placed_and_lifted() {
        assertThat(run("hold", "--reason", "a claim").out()).contains("A legal hold is on");
        assertThat(run("hold", "--reason", "settled", "--lift").out()).contains("No legal hold");
    }

    private CommandLineRun run(String command, String... options) {
        String[] all = new String[options.length + 6];
        System.arraycopy(new String[] {command, "6096102", "--url", server.url(), "--token", "t"}, 0, all, 0, 6);
        System.arraycopy(options, 0, all, 6, options.length);
        return CommandLineRun.of(all);
    }
}
