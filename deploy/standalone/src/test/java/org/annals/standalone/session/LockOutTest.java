package org.annals.standalone.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class LockOutTest {

    private final Installation installation;
    private final MovingClock clock;
    private final LockOut lockOut;

    LockOutTest(@TempDir Path shared) {
        this.installation = new Installation(shared);
        this.clock = installation.clock();
        this.lockOut = installation.lockOut();
    }

    @Test
    void five_may_fail_before_there_is_a_wait() {
        fail(LockOut.FREE);

        assertRefused("1");
    }

    @Test
    void each_further_failure_doubles_the_wait() {
        fail(LockOut.FREE);
        clock.pass(Duration.ofSeconds(1));
        fail(1);
        assertRefused("2");
        clock.pass(Duration.ofSeconds(2));
        fail(1);

        assertRefused("4");
    }

    @Test
    void what_is_refused_makes_no_wait_longer() {
        fail(LockOut.FREE);
        assertRefused("1");
        assertRefused("1");
        clock.pass(Duration.ofSeconds(1));

        assertThatNoException().isThrownBy(() -> lockOut.begin("name"));
    }

    @Test
    void no_wait_is_longer_than_a_quarter_of_an_hour() {
        for (int failed = 0; failed < 30; failed++) {
            fail(1);
            clock.pass(LockOut.LONGEST);
        }
        fail(1);

        assertRefused("900");
    }

    @Test
    void who_succeeds_begins_anew() {
        fail(LockOut.FREE - 1);
        lockOut.succeeded("name");
        fail(LockOut.FREE - 1);

        assertThatNoException().isThrownBy(() -> lockOut.begin("name"));
    }

    @Test
    void an_hour_later_failures_are_forgotten() {
        fail(LockOut.FREE);
        clock.pass(Duration.ofHours(1));
        fail(LockOut.FREE - 1);

        assertThatNoException().isThrownBy(() -> lockOut.begin("name"));
    }

    @Test
    void one_name_does_not_wait_for_another() {
        fail(LockOut.FREE);

        assertThatNoException().isThrownBy(() -> lockOut.begin("another"));
    }

    @Test
    void what_failed_at_one_process_counts_at_another_and_after_a_restart() {
        fail(LockOut.FREE);

        assertThatExceptionOfType(SignInProblem.class)
                .isThrownBy(() -> installation.lockOut().begin("name"))
                .satisfies(it -> assertThat(it.getStatusCode().value()).isEqualTo(429));
    }

    @Test
    void who_succeeds_at_one_process_begins_anew_at_another() {
        fail(LockOut.FREE);
        installation.lockOut().succeeded("name");

        assertThatNoException().isThrownBy(() -> lockOut.begin("name"));
    }

    @Test
    void many_at_the_same_time_at_several_processes_are_no_way_around_the_wait() throws InterruptedException {
        AtomicInteger heard = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(Stream.generate(installation::lockOut)
                    .limit(40)
                    .map(process -> Executors.callable(() -> {
                        process.begin("name");
                        heard.incrementAndGet();
                    }))
                    .toList());
        }

        assertThat(heard).hasValue(LockOut.FREE);
    }

    @Test
    void no_file_tells_who_was_tried() throws IOException {
        lockOut.begin("9779662");

        try (Stream<Path> files = Files.walk(installation.shared())) {
            assertThat(files).noneMatch(it -> it.toString().contains("9779662"));
        }
    }

    @Test
    void what_cannot_be_counted_is_not_tried() throws IOException {
        FileSystemUtils.deleteRecursively(installation.shared().resolve("failed-sign-ins"));

        assertThatExceptionOfType(SignInProblem.class)
                .isThrownBy(() -> lockOut.begin("name"))
                .satisfies(it -> assertThat(it.getStatusCode().value()).isEqualTo(503));
    }

    @Test
    void one_failure_makes_nobody_wait_for_a_clock_that_is_behind() {
        lockOut.begin("name");
        clock.pass(Duration.ofSeconds(-3));

        assertThatNoException().isThrownBy(() -> lockOut.begin("name"));
    }

    private void fail(int times) {
        for (int failed = 0; failed < times; failed++) {
            lockOut.begin("name");
        }
    }

    private void assertRefused(String seconds) {
        assertThatExceptionOfType(SignInProblem.class)
                .isThrownBy(() -> lockOut.begin("name"))
                .satisfies(it ->
                        assertThat(it.getHeaders().getFirst("Retry-After")).isEqualTo(seconds));
    }
}
