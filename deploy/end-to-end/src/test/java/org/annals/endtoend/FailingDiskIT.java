package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, that fails to keep what it was given, or takes its time. */
@Tag("slow")
class FailingDiskIT {

    private static final String NO_STRACE =
            "a disk that fails or is slow, as there is no strace, or this account may not use it.";
    private static final int MEGABYTES = 130;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration DELAY = Duration.ofSeconds(1);

    @Test
    void a_full_disk_stops_recording_and_nothing_else_until_there_is_space() {
        Possible.only(
                SmallDisk.canBeMade(), "a full disk, as this account may not mount a small one (unshare -m, mount).");
        SmallDisk disk = new SmallDisk(ServerFolders.fresh("small-disk"), MEGABYTES);
        try (RunningServer server = RunningServer.on(disk)) {
            String cohort = new Provider(server.api()).cohort(50);
            disk.fill(server);
            Load load = Load.on(server.api(), cohort);
            load.awaitEnd();
            Command refused = Command.registration();
            HttpAnswer refusal = refused.sendTo(server.api());
            assertThat(refusal.inShort()).isEqualTo("503 STORE_UNAVAILABLE");
            assertThat(refusal.header("Retry-After")).isNotEmpty();
            for (String nobody : List.of("/api/cohorts", "/api/cohorts/" + cohort + "/progress", "/api/views")) {
                assertThat(server.api().get(nobody).status()).as(nobody).isEqualTo(200);
            }
            HttpAnswer people = server.api().get("/api/register");
            assertThat(people.inShort()).isEqualTo("503 ACCESS_LOG_UNAVAILABLE");
            assertThat(people.text("detail")).contains("who looks", "disk", "full");

            disk.makeSpace(server);
            Measured back = new Measured("commands are taken again once there is space");
            back.time(() -> refused.awaitDecidedBy(server.api()));
            back.say();
            load.assertThatDecisionsStand(server.api());
            assertThatAllIsWell(server);
        }
    }

    @Test
    void what_the_disk_did_not_keep_is_not_acknowledged(@TempDir Path logs) {
        Possible.only(FailingSync.canBeMade(), NO_STRACE);
        try (RunningServer server = RunningServer.on(ServerFolders.fresh("failing-sync"))) {
            Load load = Load.on(server.api(), new Provider(server.api()).cohort(50));
            await().atMost(PATIENCE).until(() -> load.decided() > 5);
            FailingSync failing =
                    FailingSync.of(new PostgresProcesses(server).all(), "error=EIO", logs.resolve("strace"));
            try (failing) {
                load.awaitEnd();
                assertThat(server.api().get("/api/register").status()).isEqualTo(200);
            }
            Measured back = new Measured("commands are taken again after the disk failed to keep something");
            back.time(() -> Command.registration().awaitDecidedBy(server.api()));
            back.say();
            load.assertThatDecisionsStand(server.api());
            assertThatAllIsWell(server);
        }
    }

    @Test
    void nothing_is_acknowledged_before_a_slow_disk_has_kept_it(@TempDir Path logs) {
        Possible.only(FailingSync.canBeMade(), NO_STRACE);
        try (RunningServer server = RunningServer.on(ServerFolders.fresh("slow-sync"))) {
            Command.registration().sendTo(server.api());
            Measured commands = new Measured("commands while the disk takes %s for each sync".formatted(DELAY));
            Measured queries = new Measured("queries meanwhile");
            FailingSync slow = FailingSync.of(
                    new PostgresProcesses(server).all(),
                    "delay_enter=" + DELAY.toMillis() * 1000,
                    logs.resolve("strace"));
            try (slow) {
                for (int i = 0; i < 5; i++) {
                    assertThat(commands.time(() -> Command.registration().sendTo(server.api()))
                                    .inShort())
                            .isEqualTo("200 applied");
                    queries.time(() -> server.api().get("/api/register"));
                }
            }
            commands.say();
            queries.say();
            assertThat(commands.shortest()).isGreaterThanOrEqualTo(DELAY);
            assertThatAllIsWell(server);
        }
    }

    private static void assertThatAllIsWell(RunningServer server) {
        new Views(server.api()).awaitQuiet();
        for (String[] what : new String[][] {{"verify"}, {"verify", "--log"}}) {
            Run verification = server.commandLine().run(what);
            assertThat(verification.exit())
                    .as(verification.out() + verification.err())
                    .isZero();
        }
    }
}
