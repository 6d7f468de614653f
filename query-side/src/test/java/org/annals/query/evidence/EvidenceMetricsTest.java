package org.annals.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.annals.query.fixture.MemoryEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever watches sees whether the log is still signed, and what its last verification has found. */
class EvidenceMetricsTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private final MemoryEvents events = new MemoryEvents();
    private EvidenceUnderTest under;

    @BeforeEach
    void log() {
        events.append(20);
        under = EvidenceUnderTest.in(folder, events);
    }

    @AfterEach
    void close() throws IOException {
        under.close();
    }

    @Test
    void before_the_first_checkpoint_there_is_no_age() {
        assertThat(value("checkpoint.age.seconds")).isNaN();
        assertThat(value("checkpoint.events")).isZero();
    }

    @Test
    void a_checkpoint_s_age_and_reach_are_known() {
        under.evidence().checkpoint();

        assertThat(value("checkpoint.events")).isEqualTo(20);
        assertThat(value("log.events")).isEqualTo(20);
        assertThat(value("checkpoint.age.seconds")).isBetween(3_590.0, 3_610.0);
    }

    @Test
    void the_age_of_a_checkpoint_survives_a_restart() throws IOException {
        under.evidence().checkpoint();
        under.close();
        under = EvidenceUnderTest.in(folder, events);

        assertThat(value("checkpoint.age.seconds")).isBetween(3_590.0, 3_610.0);
    }

    @Test
    void a_verification_leaves_what_it_has_found() {
        assertThat(value("log.verification.faults")).isNaN();

        under.evidence().verify(null);

        assertThat(value("log.verification.faults")).isZero();
        assertThat(value("log.verification.age.seconds")).isBetween(3_590.0, 3_610.0);
    }

    /** As it is in an hour. */
    private double value(String name) {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new EvidenceMetrics(under.evidence(), Clock.fixed(Instant.now().plus(AN_HOUR), ZoneOffset.UTC))
                .bindTo(registry);
        return registry.get("annals." + name).gauge().value();
    }
}
