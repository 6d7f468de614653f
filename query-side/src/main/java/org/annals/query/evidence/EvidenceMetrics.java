package org.annals.query.evidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How far the log is followed and signed, and what its last verification by this process has found. */
record EvidenceMetrics(Evidence evidence, Clock clock) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("log.events", Evidence::size)
                .description("Events that were hashed into the tree of the log")
                .register(registry);
        gauge(
                        "checkpoint.events",
                        it -> it.latest().map(last -> last.checkpoint().size()).orElse(0L))
                .description("Events that the last signed checkpoint covers")
                .register(registry);
        gauge("checkpoint.age.seconds", it -> age(it.latestAt()))
                .description("Since the last checkpoint was signed; no number before the first")
                .register(registry);
        gauge(
                        "log.verification.faults",
                        it -> it.lastCheck().map(last -> (double) last.bad()).orElse(Double.NaN))
                .description(
                        "What the last verification of the log has found; no number before the first since the start")
                .register(registry);
        gauge("log.verification.age.seconds", it -> age(it.lastCheck().map(LogCheck::at)))
                .description("Since that verification was finished")
                .register(registry);
    }

    private double age(Optional<Instant> at) {
        return at.map(it -> (double) Duration.between(it, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }

    private Gauge.Builder<Evidence> gauge(String name, ToDoubleFunction<Evidence> value) {
        return Gauge.builder("annals." + name, evidence, value);
    }
}
