package org.annals.query.cohortprogress;

import static org.annals.query.fixture.Events.COHORT;
import static org.annals.query.fixture.Events.START;
import static org.annals.query.fixture.Events.accepted;
import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.deferred;
import static org.annals.query.fixture.Events.registered;
import static org.annals.query.fixture.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.fixture.CaseStudies;
import org.annals.query.fixture.Events;
import org.annals.query.fixture.Folded;
import org.annals.query.fixture.Journeys;
import org.junit.jupiter.api.Test;

/** Whoever watches the programme sees how many are late, and nobody's name. */
class ProgrammeFiguresTest {

    private static final Qualifications QUALIFICATIONS = QualificationFiles.onClassPath();
    private static final QualificationSpecification SENCO = QUALIFICATIONS.pinned(Events.QUALIFICATION);
    private static final LocalDate LAST_DAY = START.plusMonths(18).minusDays(1);

    @Test
    void who_takes_part_is_counted_by_status() {
        ProgrammeFigures figures = on(START, two(attended(1, 1), withdrawn(2, START)));

        assertThat(figures.creditStatus()).containsEntry("in-progress", 1).containsEntry("withdrawn", 1);
        assertThat(figures.trainingStatus()).containsEntry("active", 1).containsEntry("withdrawn", 1);
    }

    @Test
    void a_course_without_a_planned_end_is_over_after_the_months_of_the_qualification() {
        assertThat(on(LAST_DAY, two()).overdue()).containsEntry("course-end", 0L);
        assertThat(on(LAST_DAY.plusDays(1), two()).overdue()).containsEntry("course-end", 2L);
    }

    @Test
    void near_the_end_of_the_course_those_without_credits_are_at_risk() {
        assertThat(on(LAST_DAY.minusDays(91), two()).atRisk()).isZero();
        assertThat(on(LAST_DAY.minusDays(90), two()).atRisk()).isEqualTo(2);
        assertThat(on(LAST_DAY.minusDays(90), two(deferred(1, START))).atRisk()).isEqualTo(1);
    }

    @Test
    void a_window_that_passed_with_nothing_accepted_is_overdue_until_something_is() {
        LocalDate passed = CaseStudies.OPENS.plusDays(8);

        assertThat(on(passed.minusDays(1), two(CaseStudies.opened(1))).overdue())
                .containsEntry("case-study-window", 0L);
        assertThat(on(passed, two(CaseStudies.opened(1))).overdue()).containsEntry("case-study-window", 1L);
        assertThat(on(passed, two(CaseStudies.opened(1), CaseStudies.handedIn(1)))
                        .overdue())
                .containsEntry("case-study-window", 0L);
    }

    @Test
    void the_meters_show_the_last_figures_and_no_cohort_that_is_gone() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        ProgrammeMetrics metrics = new ProgrammeMetrics();
        metrics.bindTo(registry);

        metrics.show(List.of(on(LAST_DAY.plusDays(1), two())));

        assertThat(registry.get("annals.participants.overdue")
                        .tags("cohort", COHORT.value(), "by", "course-end")
                        .gauge()
                        .value())
                .isEqualTo(2);

        metrics.show(List.of());

        assertThat(registry.getMeters()).isEmpty();
    }

    private static DomainEvent[] two(DomainEvent... more) {
        DomainEvent[] events = new DomainEvent[5 + more.length];
        events[0] = Journeys.opened(40);
        events[1] = registered(1);
        events[2] = accepted(1);
        events[3] = registered(2);
        events[4] = accepted(2);
        System.arraycopy(more, 0, events, 5, more.length);
        return events;
    }

    private static ProgrammeFigures on(LocalDate today, DomainEvent... events) {
        Folded<ProgressState, Member> folded = Folded.of(new ProgressOfCohorts(QUALIFICATIONS), events);
        CohortSummary cohort = CohortSummary.of(COHORT.value(), folded.states().get(COHORT.value()))
                .orElseThrow();
        Instant noon = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return ProgrammeFigures.of(new Counted(cohort, List.copyOf(folded.rows())), SENCO, noon, Period.ofDays(90));
    }
}
