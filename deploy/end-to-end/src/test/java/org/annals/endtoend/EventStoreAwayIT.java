package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A PostgreSQL that is cut off, does not answer, hears without being heard, or is frozen. */
@Tag("slow")
class EventStoreAwayIT {

    private static final int AT_A_TIME = 8;
    private static final int COMMANDS = 48;
    private static final int MANY = Integer.getInteger("annals.faults.refused", 2000);
    private static final int MEGABYTES = 32;

    /** The heap of a JVM may become larger without more in it that anybody needs. */
    private static final int RESIDENT_MEGABYTES = 96;

    private static final Duration BOUND = Duration.ofSeconds(13);
    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final ExecutorService CLIENTS = Executors.newFixedThreadPool(AT_A_TIME);

    private static RunningServer host;
    private static Relay relay;
    private static RunningServer server;

    enum Fault {
        CUT_OFF,
        STALLED,
        HALF_OPEN,
        FROZEN;

        /** Until what is returned is closed. */
        AutoCloseable begin() {
            switch (this) {
                case CUT_OFF -> relay.cut();
                case STALLED -> relay.stall();
                case HALF_OPEN -> relay.halfOpen();
                case FROZEN -> {
                    return Frozen.all(host.process().descendants());
                }
            }
            return relay::open;
        }
    }

    @BeforeAll
    static void start() {
        host = RunningServer.on(ServerFolders.fresh("event-store-host"));
        Database database = new Database(ServerFolders.path("event-store-host"));
        database.execute("create schema elsewhere");
        relay = Relay.to(database.port());
        server =
                RunningServer.on(ServerFolders.fresh("event-store-away"), database.settings("elsewhere", relay.port()));
        new Provider(server.api()).accepted();
    }

    @AfterAll
    static void stop() {
        CLIENTS.shutdown();
        server.close();
        relay.close();
        host.close();
    }

    @ParameterizedTest
    @EnumSource
    void commands_are_refused_in_bounded_time_and_applied_once_it_is_back(Fault fault) throws Exception {
        new Views(server.api()).awaitQuiet();
        List<Command> commands = commands(COMMANDS);
        Measured refused = new Measured("event store " + fault + ": commands are refused");
        Measured read = new Measured("event store " + fault + ": queries are answered meanwhile");
        AutoCloseable away = fault.begin();
        try (away) {
            assertThat(sent(commands, refused)).allSatisfy(EventStoreAwayIT::assertThatItIsAway);
            read.time(
                    () -> assertThat(server.api().get("/api/register").status()).isEqualTo(200));
        }
        refused.say();
        read.say();
        assertThat(refused.longest()).isLessThan(BOUND);
        assertThat(read.longest()).isLessThan(AT_ONCE);

        Measured back = new Measured("event store " + fault + ": commands are taken again");
        back.time(() -> commands.getFirst().awaitDecidedBy(server.api()));
        back.say();
        assertThat(sent(commands, new Measured("again")))
                .allSatisfy(answer -> assertThat(answer.inShort()).isEqualTo("200 applied"));
        assertThatNothingIsThereTwice(commands);
    }

    @Test
    void refused_commands_leave_nothing_in_memory() throws Exception {
        AutoCloseable away = Fault.CUT_OFF.begin();
        try (away) {
            sent(commands(MANY / 10), new Measured("first"));
            long before = Memory.megabytes(server);
            Map<String, Long> residentBefore = Memory.residentMegabytes(server);
            Measured refused = new Measured("event store away for long: commands are refused");
            sent(commands(MANY), refused);
            long after = Memory.megabytes(server);
            Map<String, Long> residentAfter = Memory.residentMegabytes(server);
            refused.say();
            Measured.say("heap before and after %d refused commands: %d MB, %d MB", MANY, before, after);
            Measured.say("resident before and after, in MB: %s, %s", residentBefore, residentAfter);
            assertThat(after).isLessThan(before + MEGABYTES);
            residentAfter.forEach((kind, megabytes) -> assertThat(megabytes)
                    .as(kind)
                    .isLessThan(residentBefore.getOrDefault(kind, 0L) + RESIDENT_MEGABYTES));
        }
    }

    private static List<Command> commands(int number) {
        return IntStream.range(0, number).mapToObj(it -> Command.registration()).toList();
    }

    private static List<HttpAnswer> sent(List<Command> commands, Measured times) {
        List<CompletableFuture<HttpAnswer>> underWay = commands.stream()
                .map(it -> CompletableFuture.supplyAsync(() -> times.time(() -> it.sendTo(server.api())), CLIENTS))
                .toList();
        return underWay.stream().map(CompletableFuture::join).toList();
    }

    private static void assertThatItIsAway(HttpAnswer answer) {
        assertThat(answer.inShort()).isEqualTo("503 STORE_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    private static void assertThatNothingIsThereTwice(List<Command> commands) {
        long head = new Views(server.api()).head();
        sent(commands, new Measured("once more"));
        assertThat(new Views(server.api()).head()).isEqualTo(head);
        assertThat(server.commandLine().run("verify", "--log").exit()).isZero();
    }
}
