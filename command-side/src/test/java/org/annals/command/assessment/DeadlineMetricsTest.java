package org.annals.command.assessment;

import static org.annals.command.assessment.Sam.SAM;
import static org.annals.command.assessment.Sam.day;
import static org.annals.command.assessment.Sam.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.annals.kernel.assessment.AssessmentEvent.WindowMissed;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.junit.jupiter.api.Test;

/** How many windows end when, with nothing accepted. */
class DeadlineMetricsTest {

    private static final Instant DEADLINE = window("2026-03-09").deadline();

    private final OpenWindows windows = new OpenWindows();

    @Test
    void a_window_that_ends_in_two_days_is_due_within_seven() {
        open();

        Instant twoDaysBefore = DEADLINE.minus(Duration.ofDays(2));

        assertThat(due("within-1-day", twoDaysBefore)).isZero();
        assertThat(due("within-7-days", twoDaysBefore)).isEqualTo(1);
        assertThat(due("within-30-days", twoDaysBefore)).isEqualTo(1);
    }

    @Test
    void from_its_deadline_on_it_has_passed_until_that_is_recorded() {
        open();

        assertThat(due("passed", DEADLINE)).isEqualTo(1);
        assertThat(due("within-30-days", DEADLINE)).isZero();

        windows.on(new WindowMissed(SAM, 1, DEADLINE, day("2026-03-17")));

        assertThat(due("passed", DEADLINE)).isZero();
    }

    private void open() {
        windows.on(new WindowOpened(SAM, 1, window("2026-03-09"), day("2026-03-09")));
    }

    private double due(String due, Instant now) {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new DeadlineMetrics(windows, Clock.fixed(now, ZoneOffset.UTC)).bindTo(registry);
        return registry.get("annals.deadlines").tag("due", due).gauge().value();
    }
}
