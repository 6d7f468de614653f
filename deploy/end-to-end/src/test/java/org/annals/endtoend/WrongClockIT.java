package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.endtoend.Provider.Application;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A server and its PostgreSQL whose clock is set back and forth, and stands at the ends of windows on days of a change. */
@Tag("rare")
class WrongClockIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration A_WHILE = Duration.ofSeconds(3);

    /** They are looked at every minute. */
    private static final Duration A_ROUND_OF_DEADLINES = Duration.ofMinutes(3);

    @TempDir
    private static Path folder;

    private static WrongClock clock;
    private static RunningServer server;
    private static Provider provider;

    @BeforeAll
    static void start() {
        Possible.only(WrongClock.canBeMade(), "a wrong clock, as there is no C compiler (cc), or this is no Linux.");
        clock = WrongClock.in(folder);
        server = RunningServer.by(clock, ServerFolders.fresh("wrong-clock"));
        provider = new Provider(server.api());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void what_was_recorded_later_counts_later_although_the_clock_was_set_back_and_forth() {
        set(Duration.ZERO);
        List<Application> people = Stream.generate(provider::accepted).limit(8).toList();
        String[] statuses = {"attended", "absent", "attended", "absent"};
        Duration[] ahead = {HOUR, Duration.ZERO, HOUR.negated(), HOUR};
        Measured level = new Measured("read models are level after the clock was set by an hour or two");
        for (int i = 0; i < statuses.length; i++) {
            set(ahead[i]);
            String status = statuses[i];
            people.forEach(it -> attend(it, status));
            level.time(() -> {
                new Views(server.api()).awaitQuiet();
                return true;
            });
        }
        level.say();

        assertThat(people).allSatisfy(it -> assertThat(stepsBack(it)).isEqualTo(2));
        assertThat(engaged()).as("the last that was recorded says absent").isZero();
        assertThatAllIsWell();
    }

    @Test
    void a_window_ends_at_its_instant_on_the_days_on_which_the_clocks_change() {
        endsAt("2026-03-22", Instant.parse("2026-03-29T23:00:00Z"));
        endsAt("2026-10-18", Instant.parse("2026-10-26T00:00:00Z"));
        set(Duration.ZERO);
        assertThatAllIsWell();
    }

    /** Those who hand in without a date do so when the clock of the server says. */
    private static void endsAt(String opensOn, Instant deadline) {
        set(before(deadline, HOUR));
        Application early = withWindow(opensOn);
        Application late = withWindow(opensOn);
        await().atMost(A_ROUND_OF_DEADLINES).until(() -> windows("within-1-day") == 2);
        set(before(deadline, A_MINUTE));
        assertThat(windows("passed")).isZero();
        assertThat(handIn(early).inShort()).isEqualTo("200 applied");
        set(before(deadline, Duration.ZERO));
        assertThat(handIn(late).inShort()).isEqualTo("422 LATE");

        Measured missed = new Measured("a window is recorded as missed after its end at " + deadline);
        missed.time(() -> {
            await().atMost(A_ROUND_OF_DEADLINES)
                    .until(() -> events(late).stream().anyMatch(WrongClockIT::isMissed));
            return true;
        });
        missed.say();
        JsonNode record = events(late).getLast();
        assertThat(Instant.parse(record.path("recorded_at").asString()))
                .isBetween(deadline, deadline.plus(A_ROUND_OF_DEADLINES));
        assertThat(events(early)).noneMatch(WrongClockIT::isMissed);
    }

    private static boolean isMissed(JsonNode event) {
        return event.path("type").asString().equals("WindowMissed");
    }

    private static Duration before(Instant deadline, Duration time) {
        return Duration.between(Instant.now(), deadline.minus(time));
    }

    /** The server closes connections that seem to have been idle for an hour; then others are made. */
    private static void set(Duration ahead) {
        clock.setAheadBy(ahead);
        await().atMost(A_ROUND_OF_DEADLINES)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .during(A_WHILE)
                .until(() -> server.api().get("/actuator/health/liveness").status() == 200);
    }

    private static Application withWindow(String opensOn) {
        Application application = provider.accepted();
        assertThat(server.api()
                        .post(application.at("case-study/windows"), """
                        {"attempt": 1, "opens_on": "%s"}""".formatted(opensOn))
                        .inShort())
                .isEqualTo("200 applied");
        return application;
    }

    private static HttpAnswer handIn(Application application) {
        return server.api().post(application.at("case-study/1/submission"), """
                {"words": 1984, "document_sha256": "%s"}""".formatted("b".repeat(64)));
    }

    private static void attend(Application person, String status) {
        HttpAnswer answer =
                Command.of(person.at("attendance"), """
                {"day": 1, "status": "%s", "date": "2024-10-10", "reason": "As the register says."}""".formatted(status)).sendTo(server.api());
        assertThat(answer.inShort()).isEqualTo("200 applied");
    }

    private static int engaged() {
        return server.api()
                .get("/api/register?size=500")
                .json()
                .path("items")
                .valueStream()
                .mapToInt(it -> it.path("engaged").asInt())
                .sum();
    }

    /** How often an event was recorded at an earlier time than the one before. */
    private static long stepsBack(Application person) {
        List<Instant> times = events(person).stream()
                .map(it -> Instant.parse(it.path("recorded_at").asString()))
                .toList();
        return Stream.iterate(1, it -> it < times.size(), it -> it + 1)
                .filter(it -> times.get(it).isBefore(times.get(it - 1)))
                .count();
    }

    private static List<JsonNode> events(Application person) {
        return server.api()
                .get(person.at("history?size=500"))
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    /** How many windows end, by when. */
    private static long windows(String due) {
        return server.api()
                .getText("/actuator/prometheus")
                .body()
                .lines()
                .filter(it -> it.startsWith("annals_deadlines{due=\"" + due + "\"}"))
                .mapToLong(it -> (long) Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                .sum();
    }

    private static void assertThatAllIsWell() {
        for (String[] what : new String[][] {{"verify"}, {"verify", "--log"}}) {
            Run verification = server.commandLine().run(what);
            assertThat(verification.exit()).as(verification.out()).isZero();
        }
        Map<String, String> before = new EveryQuery(server.api()).answers();
        assertThat(server.commandLine().run("rebuild", "all").exit()).isZero();
        assertThat(new EveryQuery(server.api()).answers()).isEqualTo(before);
    }
}
