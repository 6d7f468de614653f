package org.annals.query.verification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What the last verification of all documents of each view has found, be it before a restart: no number until there was one. Samples do not
 * count: that they find nothing says less.
 */
record VerificationMetrics(LastResults last, Set<String> views, Clock clock) implements MeterBinder {

    private static final String PREFIX = "annals.verification.";
    private static final String CHECKED = "checked";

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String view : views) {
            gauge(view, "differences", it -> it.faults())
                    .description("Documents that differ from the events, events that are missing, and 1 if behind")
                    .register(registry);
            gauge(
                            view,
                            "age.seconds",
                            it -> Duration.between(it.at(), clock.instant()).toSeconds())
                    .description("Since the verification was finished")
                    .register(registry);
            checked(view, "documents", Checked::documents).register(registry);
            checked(view, "events", Checked::events).register(registry);
        }
    }

    private Gauge.Builder<LastResults> checked(String view, String what, ToDoubleFunction<Checked> value) {
        return gauge(view, CHECKED, value).tag("what", what).description("How many were compared, or folded for that");
    }

    private Gauge.Builder<LastResults> gauge(String view, String name, ToDoubleFunction<Checked> value) {
        return Gauge.builder(
                        PREFIX + name,
                        last,
                        it -> it.of(view).map(value::applyAsDouble).orElse(Double.NaN))
                .tag("view", view);
    }
}
