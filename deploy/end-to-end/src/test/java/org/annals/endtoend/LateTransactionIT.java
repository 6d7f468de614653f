package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A command whose transaction is committed late, beside others that take later positions and are committed at once:
 * {@code -Dannals.faults.late=SECONDS} later, which is more than readers of a log usually wait for a hole in it.
 */
@Tag("slow")
class LateTransactionIT {

    private static final Duration LATE = Duration.ofSeconds(Integer.getInteger("annals.faults.late", 13));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static RunningServer host;
    private static Database database;
    private static RunningServer server;

    @BeforeAll
    static void start() {
        host = RunningServer.on(ServerFolders.fresh("late-host"));
        database = new Database(ServerFolders.path("late-host"));
        server = RunningServer.on(ServerFolders.fresh("late"), database.settingsFor("late"));
    }

    @AfterAll
    static void stop() {
        server.close();
        host.close();
    }

    @Test
    void what_is_committed_late_is_skipped_by_no_read_model() throws SQLException {
        Application application = new Provider(server.api()).accepted();
        holdCommitsOf(application.participant());
        Command late = Command.of(application.at("attendance"), """
                {"day": 1, "status": "attended", "date": "2024-10-10"}""");
        long before = new Views(server.api()).head();
        int faster;
        CompletableFuture<Optional<HttpAnswer>> answer;
        try (Connection lock = database.connection();
                Statement statement = lock.createStatement()) {
            statement.execute("select pg_advisory_lock(7)");
            answer = CompletableFuture.supplyAsync(() -> late.decidedBy(server.api()));
            awaitOneThatWaits();
            faster = recordFor(LATE);
            assertThat(new Views(server.api()).head()).isGreaterThan(before + faster);
        }
        Measured level = new Measured(
                "read models are level after a commit that was %s late, beside %d others".formatted(LATE, faster));
        HttpAnswer decided = late.awaitDecidedBy(server.api());
        level.time(() -> {
            new Views(server.api()).awaitQuiet();
            return true;
        });
        level.say();

        answer.join().ifPresent(it -> assertThat(it.body()).isEqualTo(decided.body()));
        assertThat(decided.inShort()).isEqualTo("200 applied");
        assertThat(timesRecorded(application)).isEqualTo(1);
        Run verification = server.commandLine().run("verify");
        assertThat(verification.exit()).as(verification.out()).isZero();
    }

    /** Makes transactions with events of this stream wait at their commit for whoever has the lock 7. */
    private static void holdCommitsOf(String stream) {
        database.execute("""
                create function late.wait() returns trigger language plpgsql as $$
                begin
                  if new.aggregateidentifier = '%s' then
                    perform pg_advisory_xact_lock(7);
                  end if;
                  return null;
                end $$""".formatted(stream), """
                create constraint trigger wait after insert on late.domainevententry
                deferrable initially deferred for each row execute function late.wait()""");
    }

    private static void awaitOneThatWaits() {
        await().atMost(PATIENCE)
                .until(() ->
                        database.number("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                                == 1);
    }

    /** How many commands of other people were recorded in that time, one after the other. */
    private static int recordFor(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        int recorded = 0;
        while (System.nanoTime() < until) {
            assertThat(Command.registration().sendTo(server.api()).inShort()).isEqualTo("200 applied");
            recorded++;
        }
        return recorded;
    }

    private static long timesRecorded(Application application) {
        return server.api()
                .get(application.at("history"))
                .json()
                .path("items")
                .valueStream()
                .filter(it -> it.path("type").asString().contains("Attendance"))
                .count();
    }
}
