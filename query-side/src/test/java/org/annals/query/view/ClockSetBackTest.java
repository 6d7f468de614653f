package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.query.creditregister.CreditRegister;
import org.annals.query.fixture.Logged;
import org.annals.query.fixture.Scenario;
import org.annals.query.fixture.TestLog;
import org.annals.query.fixture.TestMongo;
import org.junit.jupiter.api.Test;

/** A clock that is wrong by an hour, or was set back by one: what counts is the order of the log. */
class ClockSetBackTest {

    private static final List<DomainEvent> EVENTS = Scenario.events();

    @Test
    void events_that_are_dated_before_earlier_ones_count_after_them() throws InterruptedException {
        Map<String, ?> right = register(Duration.ZERO);

        assertThat(right).isNotEmpty();
        assertThat(register(Duration.ofHours(-1))).isEqualTo(right);
        assertThat(register(Duration.ofHours(1))).isEqualTo(right);
    }

    /** The register when the clock was wrong by so much for the second half of the events. */
    private static Map<String, ?> register(Duration wrongBy) throws InterruptedException {
        CreditRegister view = new CreditRegister(QualificationFiles.onClassPath());
        int half = EVENTS.size() / 2;
        try (TestLog log = new TestLog();
                TestMongo mongo = TestMongo.inThisProcess();
                ViewsUnderTest running = ViewsUnderTest.start(log, mongo, view)) {
            log.append(Logged.RECORDED_AT, EVENTS.subList(0, half));
            log.append(Logged.RECORDED_AT.plus(wrongBy), EVENTS.subList(half, EVENTS.size()));
            running.settle();
            return running.rows(view);
        }
    }
}
