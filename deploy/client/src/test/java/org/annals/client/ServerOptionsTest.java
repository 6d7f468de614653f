package org.annals.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerOptionsTest {

    private static final String NO_ROWS = "{\"items\":[],\"page\":0,\"size\":500,\"total\":0,\"position\":1}";

    @TempDir
    private Path data = Path.of("");

    private final PreparedServer server = new PreparedServer();

    @BeforeEach
    void the_register_is_empty() {
        server.when("GET /api/register", NO_ROWS);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_token_goes_along_as_a_bearer_token() {
        CommandLineRun.of("register", "--url", server.url(), "--token", "open-sesame");

        assertThat(authorization()).isEqualTo("Bearer open-sesame");
    }

    @Test
    void the_environment_names_server_and_token() {
        CommandLineRun.in(Map.of("ANNALS_URL", server.url(), "ANNALS_TOKEN", "from-environment"), "register");

        assertThat(authorization()).isEqualTo("Bearer from-environment");
    }

    @Test
    void an_option_goes_before_the_environment() {
        Map<String, String> environment = Map.of("ANNALS_URL", "http://127.0.0.1:1", "ANNALS_TOKEN", "no");
        CommandLineRun.in(environment, "register", "--url", server.url(), "--token", "yes");

        assertThat(authorization()).isEqualTo("Bearer yes");
    }

    @Test
    void the_token_is_found_in_the_data_folder() throws IOException {
        Files.writeString(data.resolve("admin.token"), "from-file\n");
        CommandLineRun.of("register", "--url", server.url(), "--data", data.toString());

        assertThat(authorization()).isEqualTo("Bearer from-file");
    }

    @Test
    void the_environment_names_the_data_folder() throws IOException {
        Files.writeString(data.resolve("admin.token"), "from-file\n");
        CommandLineRun.in(Map.of("ANNALS_DATA", data.toString()), "register", "--url", server.url());

        assertThat(authorization()).isEqualTo("Bearer from-file");
    }

    @Test
    void without_a_token_it_says_where_one_may_come_from() {
        CommandLineRun run = CommandLineRun.of("register", "--url", server.url(), "--data", data.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--token", "ANNALS_TOKEN", "--data", "admin.token");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void an_address_that_is_none_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of("register", "--token", "t", "--url", "localhost:8080");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("localhost:8080");
    }

    @Test
    void a_slash_at_the_end_of_the_address_does_no_harm() {
        assertThat(CommandLineRun.of("register", "--token", "t", "--url", server.url() + "/")
                        .exit())
                .isZero();
    }

    @Test
    void a_file_without_a_certificate_is_wrong_usage() throws IOException {
        Path empty = Files.writeString(data.resolve("ca.pem"), "");
        CommandLineRun run =
                CommandLineRun.of("register", "--token", "t", "--url", server.url(), "--ca", empty.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("ca.pem");
    }

    private String authorization() {
        return server.requests().getFirst().authorization();
    }
}
