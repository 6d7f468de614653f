package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a container asks to know whether the process in it is well, asked of a real server. */
@ExtendWith(SharedServer.class)
@Tag("slow")
class ContainerHealthIT {

    private static final Path SCRIPT = Path.of("..", "docker", "healthy");

    @Test
    void a_server_that_is_ready_is_well(RunningServer server) throws Exception {
        assertThat(exit(server.url().getPort())).isZero();
    }

    @Test
    void a_server_that_answers_something_else_is_not(RunningServer server) throws Exception {
        assertThat(exit(server.url().getPort(), "/actuator/health/nothing")).isNotZero();
    }

    @Test
    void where_nobody_listens_nobody_is_well() throws Exception {
        assertThat(exit(FreePort.find())).isNotZero();
    }

    private static int exit(int port, String... path) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(new ArrayList<>(List.of("bash", SCRIPT.toString())));
        script.command().addAll(List.of(path));
        script.environment().put("SERVER_PORT", Integer.toString(port));
        Process process = script.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
