package org.annals.query.verification;

import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.participant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.annals.query.verification.FoundDifferences.OfView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One verification after the other, and what is kept of them. */
class VerificationsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Counting view = new Counting();
    private final VerifierUnderTest running = new VerifierUnderTest(List.of(view));

    @TempDir
    private Path folder;

    private Verifications verifications;

    @BeforeEach
    void open() {
        verifications = new Verifications(running.verifier(60_000), Clock.fixed(NOW, ZoneOffset.UTC), last());
    }

    @AfterEach
    void close() {
        verifications.close();
        running.close();
    }

    @Test
    void a_finished_one_says_whether_it_holds() throws InterruptedException {
        running.log().append(attended(1, 1), attended(2, 1));
        Verification finished = verified(null);

        assertThat(finished)
                .extracting(Verification::state, Verification::holds, Verification::done, Verification::total)
                .containsExactly("finished", true, 2L, 2L);
    }

    @Test
    void a_difference_is_enough_for_it_not_to_hold() throws InterruptedException {
        breakOne();

        assertThat(verified(null).holds()).isFalse();
    }

    @Test
    void what_differs_can_be_asked_for_afterwards() throws InterruptedException {
        breakOne();

        assertThat(verifications.differences(verified(null).id()).orElseThrow().views())
                .singleElement()
                .extracting(OfView::view, OfView::differing)
                .containsExactly(Counting.NAME, 1L);
    }

    @Test
    void there_is_one_at_a_time() throws InterruptedException {
        Paused paused = new Paused();
        view.failOn(paused);
        running.log().append(attended(1, 1));
        verifications.begin(scope(null));

        assertThatExceptionOfType(VerificationRunning.class).isThrownBy(() -> verifications.begin(scope(null)));
        paused.goOn();
    }

    @Test
    void the_schedule_asks_for_all_documents_of_all_views() {
        new ScheduledVerification(verifications, running.views()).verify();

        assertThat(verifications.latest().orElseThrow())
                .extracting(Verification::views, Verification::sample)
                .containsExactly(List.of(Counting.NAME), null);
    }

    @Test
    void the_schedule_leaves_one_that_is_under_way_alone() {
        Paused paused = new Paused();
        view.failOn(paused);
        running.log().append(attended(1, 1));
        String before = verifications.begin(scope(1)).id();

        new ScheduledVerification(verifications, running.views()).verify();

        assertThat(verifications.latest().orElseThrow().id()).isEqualTo(before);
        paused.goOn();
    }

    @Test
    void what_breaks_off_says_so() throws InterruptedException {
        running.log().append(attended(1, 1));
        running.settled();
        running.mongo().database().getCollection("views").drop();

        try (Verifications impatient = new Verifications(running.verifier(0), Clock.systemUTC(), last())) {
            assertThat(verified(impatient, null).state()).isEqualTo("failed");
        }
    }

    @Test
    void the_metrics_tell_of_nothing_until_there_was_one() {
        assertThat(gauge(metrics(Duration.ZERO), "differences")).isNaN();
    }

    @Test
    void the_metrics_tell_of_the_last_one_of_all_documents() throws InterruptedException {
        breakOne();
        verified(null);
        MeterRegistry metrics = metrics(Duration.ofHours(2));

        assertThat(gauge(metrics, "differences")).isEqualTo(1);
        assertThat(gauge(metrics, "age.seconds")).isEqualTo(7_200);
        assertThat(metrics.get("annals.verification.checked")
                        .tag("what", "documents")
                        .gauge()
                        .value())
                .isEqualTo(2);
        assertThat(metrics.get("annals.verification.checked")
                        .tag("what", "events")
                        .gauge()
                        .value())
                .isEqualTo(2);
    }

    @Test
    void after_a_restart_the_metrics_tell_of_what_was_found_before_it() throws InterruptedException {
        breakOne();
        verified(null);
        verifications.close();
        open();

        assertThat(gauge(metrics(Duration.ofDays(1)), "differences")).isEqualTo(1);
        assertThat(gauge(metrics(Duration.ofDays(1)), "age.seconds")).isEqualTo(86_400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "{}", "[{\"view\": \"counting\"}]", "[null]"})
    void a_file_that_cannot_be_read_is_written_anew(String text) throws Exception {
        Files.writeString(folder.resolve("last.json"), text);
        open();
        assertThat(gauge(metrics(Duration.ZERO), "differences")).isNaN();

        running.log().append(attended(1, 1));
        verified(null);
        open();

        assertThat(gauge(metrics(Duration.ZERO), "differences")).isZero();
    }

    @Test
    void a_sample_does_not_change_the_metrics() throws InterruptedException {
        running.log().append(attended(1, 1), attended(2, 1));
        verified(1);

        assertThat(gauge(metrics(Duration.ZERO), "differences")).isNaN();
    }

    private void breakOne() throws InterruptedException {
        running.log().append(attended(1, 1), attended(2, 1));
        running.settled();
        running.documents(Counting.NAME)
                .updateOne(Filters.eq("_id", participant(1).value()), Updates.set("row.events", 9));
    }

    private Verification verified(@Nullable Integer sample) {
        return verified(verifications, sample);
    }

    private static Verification verified(Verifications in, @Nullable Integer sample) {
        String id = in.begin(scope(sample)).id();
        while (true) {
            Verification now = in.find(id).orElseThrow();
            if (!now.state().equals("running")) {
                return now;
            }
            Thread.onSpinWait();
        }
    }

    private MeterRegistry metrics(Duration later) {
        MeterRegistry registry = new SimpleMeterRegistry();
        Clock then = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
        new VerificationMetrics(last(), Set.of(Counting.NAME), then).bindTo(registry);
        return registry;
    }

    private LastResults last() {
        return LastResults.in(new VerificationFolder(folder));
    }

    private static double gauge(MeterRegistry metrics, String name) {
        return metrics.get("annals.verification." + name)
                .tag("view", Counting.NAME)
                .gauge()
                .value();
    }

    private static Scope scope(@Nullable Integer sample) {
        return new Scope(List.of(Counting.NAME), sample, 0);
    }
}
