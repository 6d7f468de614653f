package org.annals.kernel.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.participant.TrainingStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Overdue and at risk, by our own definition. */
class OutlookTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-04");
    private static final Instant NOW = TODAY.atTime(12, 0).atZone(LONDON).toInstant();
    private static final LocalDate FAR = TODAY.plusYears(1);

    @Test
    void who_has_time_left_is_neither_overdue_nor_at_risk() {
        Outlook outlook = of(active(null, FAR, null));

        assertThat(outlook.isOverdue()).isFalse();
        assertThat(outlook.atRisk()).isFalse();
    }

    @Test
    void the_last_day_of_the_course_is_not_late() {
        assertThat(of(active(null, TODAY, null)).isOverdue()).isFalse();
    }

    @Test
    void the_day_after_the_course_is_late() {
        assertThat(of(active(null, TODAY.minusDays(1), null)).overdueBy()).containsExactly(Lapse.COURSE_END);
    }

    @Test
    void the_day_after_the_statutory_deadline_is_late() {
        assertThat(of(active(TODAY.minusDays(1), FAR, null)).overdueBy()).containsExactly(Lapse.STATUTORY_DEADLINE);
    }

    @Test
    void days_begin_at_midnight_in_the_qualification_s_zone() {
        Instant justAfterMidnightInLondon = Instant.parse("2026-05-04T23:30:00Z");

        assertThat(Outlook.of(active(null, TODAY, null), justAfterMidnightInLondon, LONDON, Period.ofDays(90))
                        .overdueBy())
                .containsExactly(Lapse.COURSE_END);
    }

    @Test
    void a_window_that_passed_with_nothing_accepted_is_late_at_the_stroke_of_its_deadline() {
        assertThat(of(active(null, FAR, NOW)).overdueBy()).containsExactly(Lapse.CASE_STUDY_WINDOW);
        assertThat(of(active(null, FAR, NOW.plusNanos(1))).isOverdue()).isFalse();
    }

    @Test
    void whoever_is_within_the_time_before_a_date_is_at_risk() {
        assertThat(of(active(null, TODAY.plusDays(90), null)).atRisk()).isTrue();
        assertThat(of(active(null, TODAY.plusDays(91), null)).atRisk()).isFalse();
        assertThat(of(active(TODAY.plusDays(90), FAR, null)).atRisk()).isTrue();
    }

    @Test
    void who_is_overdue_is_no_longer_at_risk() {
        assertThat(of(active(TODAY.minusDays(1), TODAY, null)).atRisk()).isFalse();
    }

    @Test
    void while_training_is_deferred_only_the_statutory_deadline_runs_on() {
        Prospect deferred = new Prospect(
                CreditStatus.IN_PROGRESS, TrainingStatus.DEFERRED, TODAY.minusDays(1), TODAY.minusDays(1), NOW);

        assertThat(of(deferred).overdueBy()).containsExactly(Lapse.STATUTORY_DEADLINE);
    }

    @ParameterizedTest
    @EnumSource(names = {"AWARDED", "UNDER_REVIEW", "REVOKED", "WITHDRAWN"})
    void once_the_credits_are_decided_nothing_is_late(CreditStatus decided) {
        Prospect late = new Prospect(decided, TrainingStatus.ACTIVE, TODAY.minusDays(1), TODAY.minusDays(1), NOW);

        assertThat(of(late).isOverdue()).isFalse();
        assertThat(of(late).atRisk()).isFalse();
    }

    @Test
    void who_has_withdrawn_is_not_late() {
        Prospect gone = new Prospect(
                CreditStatus.IN_PROGRESS, TrainingStatus.WITHDRAWN, TODAY.minusDays(1), TODAY.minusDays(1), NOW);

        assertThat(of(gone).isOverdue()).isFalse();
    }

    private static Outlook of(Prospect prospect) {
        return Outlook.of(prospect, NOW, LONDON, Period.ofDays(90));
    }

    private static Prospect active(@Nullable LocalDate deadline, LocalDate ends, @Nullable Instant submitBy) {
        return new Prospect(CreditStatus.IN_PROGRESS, TrainingStatus.ACTIVE, deadline, ends, submitBy);
    }
}
