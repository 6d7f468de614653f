package org.annals.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.annals.endtoend.ApiDescription.Operation;
import org.annals.endtoend.FuzzedRequests.Fuzzed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks every operation that is described for what makes sense and what does not. The same seed asks for the same; other
 * seeds by {@code -Dannals.fuzz.seed=N}, more rounds by {@code -Dannals.fuzz.rounds=N}.
 */
@Tag("slow")
class FuzzIT {

    private static final long SEED = Long.getLong("annals.fuzz.seed", 2041);
    private static final int ROUNDS = Integer.getInteger("annals.fuzz.rounds", 30);

    /** On a machine that is starved; each operation has had some rounds by then. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    /** What reads the whole log or makes a file, in a few rounds only. */
    private static final String SLOW = ".*(audit-pack|rebuild|verification|what-if|subject-access|difference).*";

    private static Path data;
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path temporary) {
        data = ServerFolders.fresh("fuzz");
        server = RunningServer.on(data, "--annals.sessions.attempts-a-minute=100000");
        new WholeStory(new DescribedApi(server.api())).tell(Folder.of(3, 41, 2041, temporary));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatever_is_asked_the_answer_is_as_described_and_no_fault_of_ours(TestReporter reporter) throws IOException {
        reporter.publishEntry("seed", Long.toString(SEED));
        ApiDescription description = ApiDescription.of(server.api());
        FuzzedRequests requests = new FuzzedRequests(
                description, KnownThings.of(server.api()), new Strange(new Random(SEED)), server.token());
        Map<String, String> faults = new TreeMap<>();
        Instant end = Instant.now().plus(LONGEST);
        for (int round = 0; round < ROUNDS && Instant.now().isBefore(end); round++) {
            for (Operation operation : description.operations()) {
                if (round < 4 || !operation.path().matches(SLOW)) {
                    ask(description, operation, requests.of(operation), faults);
                }
            }
        }

        assertThat(faults).as("with the seed %d", SEED).isEmpty();
        assertThat(Files.readString(ServerFolders.log(data))).doesNotContain("UnexpectedFailures");
    }

    private static void ask(ApiDescription description, Operation operation, Fuzzed asked, Map<String, String> faults) {
        RawAnswer answer = asked.request().send(server.url());
        new FuzzedAnswer(description, operation, asked, answer)
                .faults()
                .forEach(fault -> faults.putIfAbsent(
                        "%s: %d %s".formatted(operation, answer.status(), fault),
                        "%n    asked: %s%n    answered: %s%n".formatted(asked.request(), answer.body())));
    }
}
