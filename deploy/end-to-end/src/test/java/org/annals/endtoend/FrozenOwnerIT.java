package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.endtoend.Provider.Application;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two servers with the same stores, of which one is frozen for longer than its claims last, or killed. */
@Tag("slow")
@TestMethodOrder(MethodName.class)
class FrozenOwnerIT {

    private static final int TIMES = Integer.getInteger("annals.faults.freezes", 1);
    private static final int NUMBER_OF_PEOPLE = 12;
    /** Long enough for a machine that is busy with other things. */
    private static final Duration SECONDS = Duration.ofSeconds(90);

    /** Enough of them that each segment has somebody. */
    private static final List<Application> PEOPLE = new ArrayList<>();

    private static RunningServer host;
    private static MongoServer mongo;
    private static ReadModels readModels;
    private static RunningServer one;
    private static RunningServer other;
    private static int days;

    @BeforeAll
    static void start() {
        host = RunningServer.on(ServerFolders.fresh("frozen-host"));
        mongo = new MongoServer(new MemoryBackend());
        String address = mongo.bindAndGetConnectionString();
        readModels = new ReadModels(address);
        String[] settings = settings(address);
        one = RunningServer.on(ServerFolders.fresh("frozen-one"), settings);
        other = RunningServer.on(ServerFolders.fresh("frozen-other"), settings);
        Provider provider = new Provider(one.api());
        Stream.generate(provider::accepted).limit(NUMBER_OF_PEOPLE).forEach(PEOPLE::add);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        readModels.close();
        mongo.shutdownNow();
        host.close();
    }

    @Test
    void a_server_that_wakes_up_after_its_claims_are_lost_does_nothing_twice() {
        Measured takeover = new Measured("the other server has taken over what a frozen one kept up to date");
        Measured awake = new Measured("level after the frozen one woke up");
        for (int time = 0; time < TIMES; time++) {
            RunningServer frozen = time % 2 == 0 ? one : other;
            RunningServer awakeOne = time % 2 == 0 ? other : one;
            Load load = Load.on(frozen.api(), new Provider(frozen.api()).cohort(50));
            await().atMost(SECONDS).until(() -> load.decided() > 10);
            awaitTwoOwners();
            Map<String, String> before = readModels.owners();
            try (Frozen still = Frozen.all(Stream.of(frozen.process()))) {
                assertThat(still.processes()).allMatch(ProcessHandle::isAlive);
                takeover.time(() -> recordedAndSeen(awakeOne));
            }
            assertThatSegmentsWereTakenFromOne(before);
            load.stop();
            load.assertThatDecisionsStand(awakeOne.api());
            load.assertThatDecisionsStand(frozen.api());
            awake.time(() -> {
                new Views(awakeOne.api()).awaitQuiet();
                return true;
            });
        }
        takeover.say();
        awake.say();
        assertThat(takeover.longest()).isLessThan(SECONDS);
        for (RunningServer server : List.of(one, other)) {
            Run verification = server.commandLine().run("verify");
            assertThat(verification.exit()).as(verification.out()).isZero();
        }
        assertThat(new EveryQuery(one.api()).answers()).isEqualTo(new EveryQuery(other.api()).answers());
        assertThatAllIsAsAfterACleanRebuild();
    }

    @Test
    void what_a_killed_server_kept_up_to_date_is_taken_over_within_seconds() {
        one.kill();
        Measured takeover = new Measured("the other server has taken over what a killed one kept up to date");
        takeover.time(() -> recordedAndSeen(other));
        takeover.say();
        assertThat(takeover.longest()).isLessThan(SECONDS);
        assertThat(other.commandLine().run("verify").exit()).isZero();
    }

    private static void awaitTwoOwners() {
        await().atMost(SECONDS).until(() -> {
            Map<String, String> owners = readModels.owners();
            return !owners.containsValue("nobody")
                    && Set.copyOf(owners.values()).size() == 2;
        });
    }

    /** The frozen one had segments, and they are the other one's now. */
    private static void assertThatSegmentsWereTakenFromOne(Map<String, String> before) {
        Map<String, String> after = readModels.owners();
        List<String> taken = before.keySet().stream()
                .filter(it -> !before.get(it).equals(after.get(it)))
                .toList();
        Measured.say(
                "segments of the frozen server that the other one took over: %d of %d", taken.size(), before.size());
        assertThat(taken).isNotEmpty();
        assertThat(taken.stream().map(before::get).distinct()).hasSize(1);
    }

    private static void assertThatAllIsAsAfterACleanRebuild() {
        new Views(one.api()).awaitQuiet();
        Map<String, Document> before = readModels.documents();
        assertThat(one.commandLine().run("rebuild", "all").exit()).isZero();
        new Views(one.api()).awaitQuiet();
        Map<String, Document> after = readModels.documents();
        Measured.say("documents compared with those of a clean rebuild: %d", after.size());
        assertThat(before).isNotEmpty().isEqualTo(after);
    }

    /** Records something of several people, and waits until all read models tell of it. */
    private static boolean recordedAndSeen(RunningServer server) {
        String status = days++ % 2 == 0 ? "attended" : "absent";
        for (Application person : PEOPLE) {
            HttpAnswer answer = server.api().post(person.at("attendance"), """
                    {"day": 1, "status": "%s", "date": "2024-10-10", "reason": "As the register says."}""".formatted(status));
            assertThat(answer.inShort()).as(answer.body()).isEqualTo("200 applied");
        }
        new Views(server.api()).awaitQuiet();
        return true;
    }

    private static String[] settings(String mongoAddress) {
        Path shared = ServerFolders.fresh("frozen-shared");
        Database database = new Database(ServerFolders.path("frozen-host"));
        return Stream.concat(
                        Stream.of(database.settingsFor("frozen")),
                        Stream.of(
                                "--annals.mongo.uri=" + mongoAddress,
                                "--annals.shared=" + shared,
                                "--annals.aggregate-cache=0",
                                "--annals.views.segments=4"))
                .toArray(String[]::new);
    }
}
