package org.annals.kernel.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.annals.kernel.qualification.QualificationSpecification.CaseStudyRules;
import org.annals.kernel.qualification.QualificationSpecification.CoachingRules;
import org.annals.kernel.qualification.QualificationSpecification.ContentArea;
import org.annals.kernel.qualification.QualificationSpecification.Cycle;
import org.junit.jupiter.api.Test;

/** Rule book 1: what the file of the NPQ for SENCOs says. */
class NpqSencoTest {

    private final QualificationSpecification npq =
            QualificationFiles.onClassPath().newest("npq-senco").orElseThrow();

    @Test
    void it_takes_eighteen_months_and_gives_sixty_credits() {
        assertThat(npq.months()).isEqualTo(18);
        assertThat(npq.credits()).isEqualTo(60);
    }

    @Test
    void its_days_and_deadlines_are_those_of_london() {
        assertThat(npq.zone()).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    void its_four_cycles_are_named_after_their_days() {
        assertThat(npq.cycles())
                .extracting(Cycle::title)
                .containsExactly("Preparing to Practice", "SEN in Schools", "Leading SEN", "Culture and Ethos");
    }

    @Test
    void its_cycles_have_nine_content_areas() {
        assertThat(npq.cycles().stream().flatMap(cycle -> cycle.contentAreas().stream()))
                .extracting(ContentArea::title)
                .containsExactly(
                        "Implementation",
                        "Statutory Framework",
                        "Identification of Need",
                        "Teaching",
                        "Statutory Framework",
                        "Leading and Managing Provision",
                        "Professional Development",
                        "School Culture",
                        "Behaviour");
    }

    @Test
    void three_practice_activities_of_each_cycle_count() {
        assertThat(npq.cycles()).extracting(Cycle::practiceActivities).containsOnly(3);
    }

    @Test
    void coaching_counts_by_the_hour() {
        assertThat(npq.coaching()).isEqualTo(new CoachingRules(60, 2, 4));
    }

    @Test
    void engagement_is_met_at_ninety_per_cent() {
        assertThat(npq.engagement().thresholdPercent()).isEqualTo(90);
    }

    @Test
    void the_case_study_has_eight_days_1500_to_2500_words_and_two_attempts() {
        assertThat(npq.caseStudy()).isEqualTo(new CaseStudyRules(8, 1_500, 2_500, 2));
    }

    @Test
    void entry_asks_for_two_years_of_teaching() {
        assertThat(npq.entry().yearsTeaching()).isEqualTo(2);
    }

    @Test
    void the_statutory_need_starts_in_september_2009_and_lasts_three_years() {
        assertThat(npq.statutoryNeed().appointedFrom()).isEqualTo(LocalDate.of(2009, 9, 1));
        assertThat(npq.statutoryNeed().years()).isEqualTo(3);
    }
}
