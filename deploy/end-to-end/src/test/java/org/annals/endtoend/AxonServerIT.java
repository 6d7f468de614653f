package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * A log moves from the embedded store to a real Axon Server, whose context has to be empty, and goes on there: in one
 * process, in several that share the work, and while the connection fails.
 */
@Tag("slow")
@EnabledIf(
        value = "org.annals.endtoend.RealParts#hasAxonServer",
        disabledReason =
                "Set ANNALS_TEST_AXON_SERVER to HOST:PORT of an Axon Server without events to move a log there.")
class AxonServerIT {

    private static final Path HERE = ServerFolders.fresh("moving");
    private static final Path THERE = ServerFolders.fresh("moved-to-axon-server");

    @TempDir
    private static Path temporary;

    private static Path file;
    private static RunningServer here;
    private static RunningServer there;
    private static List<String> checkpointHere;
    private static List<String> checkpointThere;
    private static Map<String, String> answersHere;
    private static Map<String, String> answersThere;

    /** At first only a part of the log, so that the rest goes behind it. */
    @BeforeAll
    static void move() {
        here = RunningServer.on(HERE);
        Path cohort = Folder.of(5, 54, 2054, temporary.resolve("cohort")).path();
        here.commandLine().run("import", cohort.toString(), "--json").json();
        file = export(here, "log.ndjson.gz");
        checkpointHere = checkpoint(here);
        answersHere = answers(here);
        assertRestored(restore(beginning(file, 40), THERE, settings()));
        assertRestored(restore(file, THERE, settings()));
        ServerFolders.copyKeys(HERE, THERE);
        there = RunningServer.on(THERE, settings());
        checkpointThere = checkpoint(there);
        answersThere = answers(there);
        new Provider(there.api()).accepted();
    }

    @AfterAll
    static void stop() {
        here.close();
        if (there != null) {
            there.close();
        }
    }

    @Test
    void it_is_the_same_log() {
        assertThat(checkpointThere).isEqualTo(checkpointHere);
    }

    @Test
    void it_gives_the_same_answers() {
        assertThat(answersThere).containsExactlyInAnyOrderEntriesOf(answersHere);
    }

    @Test
    void what_was_recorded_there_since_is_in_the_log_and_in_the_read_models() {
        assertThat(checkpoint(there)).isNotEqualTo(checkpointHere);
        assertThat(there.commandLine().run("verify", "--log").exit()).isZero();
        Run views = there.commandLine().run("verify");
        assertThat(views.exit()).as(views.out()).isZero();
    }

    @Test
    void an_event_is_proved_by_its_index() {
        assertThat(there.api()
                        .get("/api/log/proofs/inclusion?position=7")
                        .json()
                        .path("index")
                        .asLong())
                .isEqualTo(7);
    }

    @Test
    void a_context_that_holds_other_events_is_left_alone() {
        List<String> before = checkpoint(there);
        Run run = restore(file, THERE.resolveSibling("moved-once-more"), settings());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("not empty", "Nothing was changed");
        assertThat(checkpoint(there)).isEqualTo(before);
    }

    @Test
    void no_server_starts_on_a_restoration_that_has_not_been_finished() throws IOException {
        Path data = ServerFolders.fresh("moved-in-part");
        Files.createFile(data.resolve("axon-server-restoration"));
        assertThatThrownBy(() -> RunningServer.on(data, settings())).hasMessageContaining("only a part of the log");
    }

    @Test
    void it_comes_back_with_all_that_was_recorded_there() {
        Path back = ServerFolders.fresh("moved-back");
        assertRestored(restore(export(there, "back.ndjson.gz"), back));
        ServerFolders.copyKeys(THERE, back);
        try (RunningServer again = RunningServer.on(back)) {
            assertThat(checkpoint(again)).isEqualTo(checkpoint(there));
            assertThat(again.commandLine().run("verify", "--log").exit()).isZero();
        }
    }

    @Nested
    class InSeveralProcesses implements TwoSides, LongHistories, ToldAcrossProcesses {

        private static Apart apart;

        @BeforeAll
        static void start() {
            apart = Apart.beside(THERE, "apart-on-axon-server", settings());
        }

        @AfterAll
        static void stop() {
            if (apart != null) {
                apart.close();
            }
        }

        @Override
        public RunningServer together() {
            return there;
        }

        @Override
        public Apart apart() {
            return apart;
        }

        @Override
        public RunningServer deciding() {
            return apart.commandSide();
        }

        @Override
        public RunningServer replayed() {
            Path back = ServerFolders.fresh("long-histories");
            assertRestored(restore(export(there, "long.ndjson.gz"), back));
            ServerFolders.copyKeys(THERE, back);
            return RunningServer.on(back);
        }
    }

    @Nested
    class BeforeTheServerIsThere {

        @Test
        void a_start_waits_for_it_says_so_and_goes_on_by_itself() {
            try (Relay relay = relay()) {
                relay.cut();
                String name = "before-axon-server";
                CompletableFuture<RunningServer> start = CompletableFuture.supplyAsync(() -> by(relay, name));
                await("the log to say so again and again")
                        .atMost(Duration.ofMinutes(1))
                        .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                        .until(() -> saysThatItWaits(ServerFolders.log(ServerFolders.path(name))) >= 3);
                assertThat(start).isNotDone();
                relay.open();
                try (RunningServer server = start.join()) {
                    assertThat(Command.registration().sendTo(server.api()).inShort())
                            .isEqualTo("200 applied");
                }
            }
        }

        private static long saysThatItWaits(Path log) {
            try (Stream<String> lines = Files.lines(log)) {
                return lines.filter(it -> it.contains("Axon Server does not answer yet; looking again in"))
                        .count();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Nested
    class UnderLoad implements Interruptions {

        private static Relay relay;
        private static Apart apart;

        @BeforeAll
        static void start() {
            relay = relay();
            apart = Apart.beside(THERE, "interrupted", settings(relay));
        }

        @AfterAll
        static void stop() {
            if (apart != null) {
                apart.close();
            }
            relay.close();
        }

        @Override
        public Relay connection() {
            return relay;
        }

        @Override
        public Apart apart() {
            return apart;
        }
    }

    @Nested
    class WhileTheConnectionFails {

        private static final Duration BOUND = Duration.ofSeconds(30);

        private static Relay relay;
        private static RunningServer server;

        @BeforeAll
        static void start() {
            relay = relay();
            server = by(relay, "on-axon-server-by-relay");
        }

        @AfterAll
        static void stop() {
            if (server != null) {
                server.close();
            }
            relay.close();
        }

        @Test
        void commands_are_turned_down_in_bounded_time_and_taken_again_by_themselves() {
            for (Runnable fault : List.<Runnable>of(relay::cut, relay::stall, relay::halfOpen)) {
                assertThat(command().status()).isEqualTo(200);
                fault.run();
                Measured time = new Measured("a command while Axon Server is away");
                HttpAnswer turnedDown = time.time(WhileTheConnectionFails::command);
                assertThat(turnedDown.inShort()).isEqualTo("503 STORE_UNAVAILABLE");
                assertThat(turnedDown.header("Retry-After")).isNotEmpty();
                assertThat(time.longest()).isLessThan(BOUND);
                time.say();
                assertThat(server.api().get("/api/register").status()).isEqualTo(200);
                relay.open();
                await("commands to be taken again")
                        .atMost(Duration.ofMinutes(1))
                        .pollInterval(Duration.ofMillis(500))
                        .until(() -> command().status() == 200);
            }
            new Views(server.api()).awaitQuiet();
            assertThat(server.commandLine().run("verify").exit()).isZero();
        }

        private static HttpAnswer command() {
            return server.api().post("/api/cohorts", Provider.plan(Provider.newYear(), 1));
        }
    }

    private static Relay relay() {
        String address = RealParts.axonServer();
        return Relay.to(Integer.parseInt(address.substring(address.indexOf(':') + 1)));
    }

    /** Starts a server that shares the folder, and whose connections may fail. */
    private static RunningServer by(Relay relay, String name) {
        List<String> settings = new ArrayList<>(List.of(settings(relay)));
        settings.add("--annals.shared=" + THERE);
        return RunningServer.on(ServerFolders.fresh(name), settings.toArray(String[]::new));
    }

    private static String[] settings(Relay relay) {
        return settings("127.0.0.1:" + relay.port());
    }

    private static String[] settings() {
        return settings(RealParts.axonServer());
    }

    private static String[] settings(String address) {
        return new String[] {"--annals.event-store=axon-server", "--axon.axonserver.servers=" + address};
    }

    private static Path export(RunningServer server, String name) {
        Path out = temporary.resolve(name);
        Run run = server.commandLine().run("export", "--out", out.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        return out;
    }

    private static Run restore(Path from, Path data, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                "restore",
                from.toString(),
                "--data",
                data.toString(),
                "--annals.postgres.binaries="
                        + Path.of("target", "postgres-programs").toAbsolutePath()));
        command.addAll(List.of(settings));
        return here.commandLine().launch(command.toArray(String[]::new));
    }

    private static void assertRestored(Run run) {
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private static Path beginning(Path whole, int lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(whole));
                GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (int left = lines; left > 0; ) {
                int next = in.read();
                out.write(next);
                left -= next == '\n' ? 1 : 0;
            }
            out.finish();
            return Files.write(temporary.resolve("beginning.ndjson.gz"), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Size and root; origin and signatures are the server's own. */
    private static List<String> checkpoint(RunningServer of) {
        return of.commandLine().run("checkpoint").out().lines().toList().subList(1, 3);
    }

    /** Without positions, which every store gives by itself. */
    private static Map<String, String> answers(RunningServer of) {
        Map<String, String> answers = new TreeMap<>(new EveryQuery(of.api()).answers());
        answers.replaceAll((path, answer) -> answer.replaceAll("\"position\":\\d+", "\"position\":0"));
        return answers;
    }
}
