package org.annals.command.assessment;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How many case study windows are to end soon with nothing accepted so far, as {@code annals.deadlines}, and how many have
 * ended of which that is not recorded yet.
 */
@Component
class DeadlineMetrics implements MeterBinder {

    private static final String NAME = "annals.deadlines";
    private static final String DUE = "due";

    private final OpenWindows windows;
    private final Clock clock;

    DeadlineMetrics(OpenWindows windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(NAME, windows, it -> it.endedAt(clock.instant()))
                .tag(DUE, "passed")
                .description(
                        "Open case study windows by when they end; those that have ended are soon recorded as missed")
                .register(registry);
        within(registry, "within-1-day", Duration.ofDays(1));
        within(registry, "within-7-days", Duration.ofDays(7));
        within(registry, "within-30-days", Duration.ofDays(30));
    }

    private void within(MeterRegistry registry, String due, Duration time) {
        Gauge.builder(NAME, windows, it -> {
                    Instant now = clock.instant();
                    return it.endedAt(now.plus(time)) - it.endedAt(now);
                })
                .tag(DUE, due)
                .register(registry);
    }
}
