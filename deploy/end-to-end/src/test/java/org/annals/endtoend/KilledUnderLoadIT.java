package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The server, its PostgreSQL or a part of it is killed while commands come in, again and again: as often as
 * {@code -Dannals.faults.kills=N} says, at moments that {@code -Dannals.faults.seed=N} chooses.
 */
@Tag("slow")
class KilledUnderLoadIT {

    private static final int ROUNDS = Integer.getInteger("annals.faults.kills", 4);
    private static final long SEED = Long.getLong("annals.faults.seed", 2045);
    private static final int MOST_BEFORE = 40;
    private static final Duration SECONDS = Duration.ofSeconds(60);
    private static final Path DATA = ServerFolders.fresh("killed-under-load");

    private static final Random RANDOM = new Random(SEED);
    private static final Map<Victim, Measured> TIMES = new EnumMap<>(Victim.class);

    private static RunningServer server;
    private static int answers;
    private static int inDoubt;

    enum Victim {
        SERVER,
        POSTMASTER,
        SERVER_AND_POSTGRES,
        POSTGRES_WORKER,
        WHOLE_POSTGRES;

        void kill() {
            PostgresProcesses postgres = new PostgresProcesses(server);
            switch (this) {
                case SERVER -> server.kill();
                case SERVER_AND_POSTGRES -> server.killWithItsPostgres();
                case POSTMASTER -> postgres.postmaster().destroyForcibly();
                case POSTGRES_WORKER -> postgres.oneOf(RANDOM).destroyForcibly();
                case WHOLE_POSTGRES -> postgres.all().forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void nothing_acknowledged_is_lost_or_doubled_and_nothing_is_done_by_half() {
        server = RunningServer.on(DATA);
        for (int round = 0; round < ROUNDS; round++) {
            Victim victim = Victim.values()[round % Victim.values().length];
            String cohort = new Provider(server.api()).cohort(50);
            Load load = killedUnder(victim, cohort);
            load.assertThatDecisionsStand(server.api());
            answers += load.decided();
            inDoubt += load.inDoubt();
            assertThatNothingIsDoneByHalf(cohort);
        }
        assertThat(server.commandLine().run("verify").exit()).isZero();
        assertThat(server.commandLine().run("verify", "--log").exit()).isZero();
        Measured.say(
                "killed %d times (seed %d): %d answers stood, %d commands in doubt were done once",
                ROUNDS, SEED, answers, inDoubt);
        TIMES.values().forEach(Measured::say);
    }

    /** Returns when commands are taken again. */
    private static Load killedUnder(Victim victim, String cohort) {
        Load load = Load.on(server.api(), cohort);
        int enough = 1 + RANDOM.nextInt(MOST_BEFORE);
        await().atMost(SECONDS).pollInterval(Duration.ofMillis(1)).until(() -> load.decided() >= enough);
        TIMES.computeIfAbsent(victim, it -> new Measured("commands are taken again after the kill of " + it))
                .time(() -> {
                    victim.kill();
                    load.stop();
                    startIfGone();
                    return Command.registration().awaitDecidedBy(server.api());
                });
        return load;
    }

    private static void startIfGone() {
        if (!server.isAlive()) {
            RunningServer killed = server;
            server = RunningServer.on(DATA);
            killed.close();
        }
    }

    /** Who is accepted has a place, and who has a place is accepted: two aggregates, in one transaction. */
    private static void assertThatNothingIsDoneByHalf(String cohort) {
        long head = new Views(server.api()).head();
        JsonNode progress = server.api()
                .get("/api/cohorts/%s/progress?min_position=%d".formatted(cohort, head))
                .json();
        assertThat(progress.at("/funded_places/taken").asInt())
                .as(progress.toString())
                .isEqualTo(progress.path("participants").asInt());
    }
}
