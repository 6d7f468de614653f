package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * An import during which the server is killed again and again, at several points of its progress, while commands come in;
 * it is started again each time on the same data folder. In the end it must be as if nothing had happened.
 */
@Tag("slow")
@ExtendWith(SharedServer.class)
class KilledServerIT {

    private static final int YEAR = 2042;
    private static final Path DATA = ServerFolders.fresh("killed");
    private static final List<RunningServer> SERVERS = new ArrayList<>();
    private static final List<Acknowledged> ACKNOWLEDGED = new ArrayList<>();

    private static RunningServer undisturbed;
    private static JsonNode lastReport;

    @BeforeAll
    static void kill_the_server_during_the_import(RunningServer shared, @TempDir Path temporary) {
        undisturbed = shared;
        String folder = Folder.of(100, 42, YEAR, temporary).path().toString();
        undisturbed.commandLine().run("import", folder, "--json").json();

        importUntil(0.0, folder).kill();
        importUntil(0.3, folder).killWithItsPostgres();
        importUntil(0.6, folder).kill();
        lastReport = started().commandLine().run("import", folder, "--json").json();
    }

    @AfterAll
    static void leave_no_process() {
        SERVERS.forEach(RunningServer::close);
    }

    @Test
    void the_last_run_found_something_left_to_do() {
        assertThat(lastReport.at("/files/canvas-live-events.ndjson/applied").asInt())
                .isPositive();
    }

    @Test
    void the_register_is_that_of_an_undisturbed_import() {
        assertThat(Register.of(last(), Folder.cohort(YEAR)).rows())
                .isNotEmpty()
                .containsExactlyInAnyOrderEntriesOf(
                        Register.of(undisturbed, Folder.cohort(YEAR)).rows());
    }

    @Test
    void everybody_has_the_history_of_an_undisturbed_import() {
        List<String> trns =
                List.copyOf(Register.of(undisturbed, Folder.cohort(YEAR)).rows().keySet());

        assertThat(trns)
                .allSatisfy(trn -> assertThat(new Histories(last().api()).told(trn))
                        .isEqualTo(new Histories(undisturbed.api()).told(trn)));
    }

    @Test
    void no_acknowledged_command_is_lost() {
        Map<String, String> acknowledged = Acknowledged.all(ACKNOWLEDGED);

        assertThat(acknowledged)
                .isNotEmpty()
                .allSatisfy((trn, participant) ->
                        assertThat(new Histories(last().api()).participant(trn)).isEqualTo(participant));
    }

    @Test
    void no_acknowledged_command_is_done_twice_when_it_comes_again() {
        long before = new Views(last().api()).head();

        ACKNOWLEDGED.forEach(commands -> commands.repeatTo(last().api()));

        assertThat(new Views(last().api()).head()).isEqualTo(before);
    }

    /** A server that is in the middle of an import, with at least this share of its rows decided, and of commands. */
    private static RunningServer importUntil(double share, String folder) {
        RunningServer server = started();
        ACKNOWLEDGED.add(Acknowledged.by(server.api()));
        server.api().upload(Path.of(folder));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> share(server) > share);
        return server;
    }

    private static double share(RunningServer server) {
        JsonNode latest = server.api().get("/api/imports").json().at("/items/0");
        return latest.path("done").asDouble() / Math.max(1, latest.path("total").asInt());
    }

    private static RunningServer started() {
        SERVERS.add(RunningServer.on(DATA));
        return last();
    }

    private static RunningServer last() {
        return SERVERS.getLast();
    }
}
