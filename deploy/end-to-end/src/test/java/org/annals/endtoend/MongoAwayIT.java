package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A MongoDB that is cut off, does not answer, hears without being heard, or has forgotten everything. */
@Tag("slow")
class MongoAwayIT {

    private static final int COMMANDS = 30;
    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final int YEAR = 2044;
    private static final int CUTS = 6;

    private static MongoServer mongo;
    private static Relay relay;
    private static RunningServer server;

    enum Fault {
        CUT_OFF(Relay::cut),
        STALLED(Relay::stall),
        HALF_OPEN(Relay::halfOpen);

        private final Consumer<Relay> begin;

        Fault(Consumer<Relay> begin) {
            this.begin = begin;
        }
    }

    @BeforeAll
    static void start() {
        mongo = new MongoServer(new MemoryBackend());
        relay = Relay.to(mongo.bind().getPort());
        server = RunningServer.on(
                ServerFolders.fresh("mongo-away"), "--annals.mongo.uri=mongodb://127.0.0.1:" + relay.port());
        new Provider(server.api()).accepted();
    }

    @AfterEach
    void mend() {
        relay.open();
    }

    @AfterAll
    static void stop() {
        server.close();
        relay.close();
        mongo.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void commands_go_on_queries_are_refused_and_the_read_models_catch_up(Fault fault) {
        new Views(server.api()).awaitQuiet();
        fault.begin.accept(relay);
        record(fault);
        ask(fault);
        assertThat(lagInMetrics()).isEqualTo(COMMANDS);
        relay.open();
        awaitLevel("MongoDB " + fault);
        assertThat(server.commandLine().run("verify").exit()).isZero();
    }

    @Test
    void batches_that_are_cut_short_are_taken_again(@TempDir Path folder) {
        server.api().upload(Folder.of(100, 44, YEAR, folder).path());
        for (int cut = 1; cut <= CUTS; cut++) {
            long rows = cut * 300L;
            await().atMost(Duration.ofMinutes(2)).until(() -> rowsDone() > rows);
            relay.cut();
            await().atMost(Duration.ofMinutes(2)).until(() -> rowsDone() > rows + 100);
            relay.open();
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> state().equals("finished"));

        awaitLevel("MongoDB cut off %d times during an import".formatted(CUTS));

        assertThatAllIsAsAfterACleanRebuild();
    }

    @Test
    void read_models_that_it_has_lost_are_filled_anew() {
        relay.cut();
        mongo.shutdownNow();
        mongo = new MongoServer(new MemoryBackend());
        relay.leadTo(mongo.bind().getPort());
        relay.open();

        awaitLevel("MongoDB started again with nothing in it");

        assertThatAllIsAsAfterACleanRebuild();
    }

    private static void record(Fault fault) {
        Measured commands = new Measured("MongoDB " + fault + ": commands are answered");
        for (int i = 1; i < COMMANDS; i++) {
            assertThat(commands.time(() -> server.api().post("/api/registrations", registration()))
                            .inShort())
                    .isEqualTo("200 applied");
        }
        commands.say();
        HttpAnswer waited =
                commands.time(() -> server.api().post("/api/registrations", registration(), "Prefer", "wait=1"));
        assertThat(waited.inShort()).isEqualTo("200 applied");
        assertThat(waited.header("Preference-Applied")).isEmpty();
        assertThat(commands.longest()).isLessThan(AT_ONCE);
    }

    private static String registration() {
        return Provider.registration(UUID.randomUUID().toString(), Provider.newTrn());
    }

    private static void ask(Fault fault) {
        Measured queries = new Measured("MongoDB " + fault + ": queries are refused");
        for (String path : List.of("/api/register", "/api/cohorts")) {
            HttpAnswer answer = queries.time(() -> server.api().get(path));
            assertThat(answer.inShort()).isEqualTo("503 STORE_UNAVAILABLE");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
        queries.say();
        assertThat(queries.longest()).isLessThan(BOUND);
        assertThat(server.api().get("/api/views").json().path("views").valueStream())
                .allSatisfy(view -> {
                    assertThat(view.path("behind").asInt()).isEqualTo(COMMANDS);
                    assertThat(view.path("state").asString()).isEqualTo("failing");
                });
    }

    private static double lagInMetrics() {
        return server.api()
                .getText("/actuator/prometheus")
                .body()
                .lines()
                .filter(it -> it.startsWith("annals_view_behind_events"))
                .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                .max()
                .orElseThrow();
    }

    private static void awaitLevel(String after) {
        Measured back = new Measured(after + ": read models are level again");
        back.time(() -> {
            new Views(server.api()).awaitQuiet();
            return true;
        });
        back.say();
    }

    private static void assertThatAllIsAsAfterACleanRebuild() {
        assertThat(server.commandLine().run("verify").exit()).isZero();
        Map<String, String> before = new EveryQuery(server.api()).answers();
        assertThat(server.commandLine().run("rebuild", "all").exit()).isZero();
        assertThat(new EveryQuery(server.api()).answers()).isEqualTo(before);
    }

    private static long rowsDone() {
        return server.api().get("/api/imports").json().at("/items/0/done").asLong();
    }

    private static String state() {
        return server.api().get("/api/imports").json().at("/items/0/state").asString();
    }
}
