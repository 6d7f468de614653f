package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A MongoDB that is not there yet when the server starts. */
@Tag("slow")
class MongoLateIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String WAITS = "MongoDB does not answer yet; looking again in ";

    @Test
    void a_server_whose_mongodb_comes_later_is_alive_says_so_takes_commands_and_gets_ready_by_itself() {
        MongoServer mongo = new MongoServer(new MemoryBackend());
        Path data = ServerFolders.fresh("mongo-late");
        try (Relay relay = Relay.to(mongo.bind().getPort())) {
            relay.cut();
            try (RunningServer server = RunningServer.begun(data, uri(relay.port()))) {
                server.awaitAlive();
                await().atMost(PATIENCE).until(() -> said(data, WAITS + "4000 ms"));
                assertThat(server.api().get("/actuator/health/readiness").status())
                        .isEqualTo(503);
                assertThat(Command.registration().sendTo(server.api()).inShort())
                        .isEqualTo("200 applied");
                assertThat(server.api().get("/api/cohorts").inShort()).isEqualTo("503 STORE_UNAVAILABLE");

                relay.open();
                Measured ready = new Measured("ready after a MongoDB that was not there at the start is");
                ready.time(() -> {
                    server.awaitReady();
                    return true;
                });
                ready.say();
                new Views(server.api()).awaitQuiet();
                assertThat(server.commandLine().run("verify").exit()).isZero();
            }
        }
        mongo.shutdownNow();
    }

    @Test
    void a_server_whose_mongodb_does_not_come_ends_with_a_sentence() {
        Path data = ServerFolders.fresh("mongo-never");
        try (RunningServer server = RunningServer.begun(data, uri(FreePort.find()), "--annals.mongo.patience=PT3S")) {
            await().atMost(PATIENCE).until(() -> !server.isAlive());

            assertThat(said(data, "MongoDB has not answered for PT3S.")).isTrue();
            assertThat(said(data, "\tat ")).as("a stack trace").isFalse();
        }
    }

    private static String uri(int port) {
        return "--annals.mongo.uri=mongodb://127.0.0.1:" + port;
    }

    private static boolean said(Path data, String sentence) {
        try {
            return Files.readString(ServerFolders.log(data)).contains(sentence);
        } catch (IOException e) {
            return false;
        }
    }
}
