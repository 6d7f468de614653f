package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one PostgreSQL and one MongoDB, of which one's clock is wrong by an hour. */
@Tag("rare")
@TestMethodOrder(MethodName.class)
class ClocksApartIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration A_WHILE = Duration.ofSeconds(15);
    private static final Duration SECONDS = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static RunningServer host;
    private static MongoServer mongo;
    private static ReadModels readModels;
    private static WrongClock clock;
    private static RunningServer right;
    private static RunningServer wrong;

    @BeforeAll
    static void start() {
        Possible.only(WrongClock.canBeMade(), "a wrong clock, as there is no C compiler (cc), or this is no Linux.");
        host = RunningServer.on(ServerFolders.fresh("clocks-host"));
        mongo = new MongoServer(new MemoryBackend());
        String address = mongo.bindAndGetConnectionString();
        readModels = new ReadModels(address);
        clock = WrongClock.in(folder);
        clock.setAheadBy(HOUR);
        String[] settings = settings(address);
        right = RunningServer.on(ServerFolders.fresh("clocks-right"), settings);
        wrong = RunningServer.by(clock, ServerFolders.fresh("clocks-wrong"), settings);
    }

    @AfterAll
    static void stop() {
        Stream.of(right, wrong, host).filter(it -> it != null).forEach(RunningServer::close);
        if (mongo != null) {
            readModels.close();
            mongo.shutdownNow();
        }
    }

    @Test
    void a_commands_of_both_stand_in_the_order_and_with_the_times_of_the_one_log() {
        Application person = new Provider(right.api()).accepted();
        for (int i = 0; i < 10; i++) {
            attend(i % 2 == 0 ? wrong : right, person, i % 2 == 0 ? "attended" : "absent");
        }
        new Views(right.api()).awaitQuiet();
        List<Instant> times = right.api()
                .get(person.at("history?size=500"))
                .json()
                .path("items")
                .valueStream()
                .map(it -> Instant.parse(it.path("recorded_at").asString()))
                .toList();
        assertThat(times).hasSizeGreaterThan(10).isSorted();
        assertThat(times.getLast()).isBefore(Instant.now().plus(HOUR.dividedBy(2)));
    }

    @Test
    void b_both_keep_their_half_of_the_read_models_whether_the_clock_is_ahead_or_behind_or_set_meanwhile() {
        for (Duration ahead : List.of(HOUR, HOUR.negated(), Duration.ZERO)) {
            clock.setAheadBy(ahead);
            awaitOwners(2);
            Map<String, String> before = readModels.owners();
            Set<String> changed = new TreeSet<>();
            long until = System.nanoTime() + A_WHILE.toNanos();
            while (System.nanoTime() < until) {
                attend(wrong, new Provider(right.api()).accepted(), "attended");
                new Views(right.api()).awaitQuiet();
                readModels.owners().forEach((segment, owner) -> {
                    if (!owner.equals(before.get(segment))) {
                        changed.add(segment);
                    }
                });
            }
            Measured.say(
                    "clock of one of two servers ahead by %s: %d of %d segments changed hands in %s",
                    ahead, changed.size(), before.size(), A_WHILE);
        }
        assertThat(right.commandLine().run("verify").exit()).isZero();
        assertThat(new EveryQuery(right.api()).answers()).isEqualTo(new EveryQuery(wrong.api()).answers());
    }

    @Test
    void c_what_the_one_with_the_wrong_clock_kept_up_to_date_is_taken_over_within_seconds_of_its_end() {
        clock.setAheadBy(HOUR);
        awaitOwners(2);
        attend(wrong, new Provider(right.api()).accepted(), "attended");
        wrong.kill();
        Measured takeover =
                new Measured("what a killed server kept up to date whose clock was an hour ahead is taken over");
        takeover.time(() -> {
            attend(right, new Provider(right.api()).accepted(), "attended");
            awaitOwners(1);
            new Views(right.api()).awaitQuiet();
            return true;
        });
        takeover.say();
        assertThat(takeover.longest()).isLessThan(SECONDS);
        assertThat(right.commandLine().run("verify").exit()).isZero();
    }

    private static void attend(RunningServer server, Application person, String status) {
        assertThat(server.api()
                        .post(person.at("attendance"), """
                        {"day": 1, "status": "%s", "date": "2024-10-10", "reason": "As the register says."}""".formatted(status))
                        .inShort())
                .isEqualTo("200 applied");
    }

    private static void awaitOwners(int number) {
        await().atMost(SECONDS)
                .until(() -> new TreeSet<>(readModels.owners().values()).size() == number
                        && !readModels.owners().containsValue("nobody"));
    }

    private static String[] settings(String mongoAddress) {
        Database database = new Database(ServerFolders.path("clocks-host"));
        List<String> all = new ArrayList<>(List.of(database.settingsFor("clocks")));
        all.addAll(List.of(
                "--annals.mongo.uri=" + mongoAddress,
                "--annals.shared=" + ServerFolders.fresh("clocks-shared"),
                "--annals.aggregate-cache=0",
                "--annals.views.segments=4"));
        return all.toArray(String[]::new);
    }
}
