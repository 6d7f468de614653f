package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerTest {

    private final PreparedServer server = new PreparedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_server_that_is_not_there_is_said_in_one_sentence() {
        server.close();
        CommandLineRun run = register();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Cannot reach the server at " + server.url());
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_refusal_is_told_in_the_words_of_the_server() {
        server.when("GET /api/register", 503, """
                {"status": 503, "code": "READ_MODEL_BEHIND", "detail": "The register stands at 7 of 9."}""");
        CommandLineRun run = register();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualToIgnoringNewLines("annals: The register stands at 7 of 9. (READ_MODEL_BEHIND)");
    }

    @Test
    void a_token_that_does_not_fit_is_explained() {
        server.when("GET /api/register", 401, """
                {"status": 401, "code": "UNAUTHENTICATED", "detail": "No valid token."}""");
        CommandLineRun run = register();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("No valid token.", "--token");
    }

    @Test
    void a_refusal_without_a_problem_still_has_its_status() {
        server.when("GET /api/register", 502, "<html>Bad gateway</html>");
        CommandLineRun run = register();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("502");
    }

    @Test
    void something_else_at_the_address_is_recognised() {
        server.when("GET /api/register", "<html>Welcome</html>");
        CommandLineRun run = register();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("no Annals server");
    }

    @Test
    void words_of_the_server_cannot_steer_the_terminal() {
        server.when("GET /api/register", 422, """
                {"status": 422, "code": "X", "detail": "red \\u001b[31m alert\\nand more"}""");

        assertThat(register().err().strip()).doesNotContain("\u001b", "\n");
    }

    private CommandLineRun register() {
        return CommandLineRun.of("register", "--url", server.url(), "--token", "t");
    }
}
