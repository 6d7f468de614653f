package org.annals.samplecohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseStudiesTest {

    private static final Plan PLAN = new Plan(1_000, 1, 2024, Intake.AUTUMN);

    @Test
    void whoever_passes_is_submitted_marked_and_confirmed_in_this_order() {
        assertThat(endingIn(Ending.PASSES)).isNotEmpty().allSatisfy(study -> {
            assertThat(study.windows().getFirst().at())
                    .isBefore(study.submissions().getFirst().at());
            assertThat(study.submissions().getLast().at())
                    .isBefore(study.marks().getLast().at());
            assertThat(study.marks().getLast().at())
                    .isBefore(study.outcomes().getLast().at());
        });
    }

    @Test
    void a_second_attempt_follows_a_fail() {
        assertThat(endingIn(Ending.FAILS_THEN_PASSES))
                .isNotEmpty()
                .allSatisfy(study -> assertThat(study.outcomes())
                        .extracting(CaseStudy.Outcome::attempt)
                        .containsSubsequence(1, 2));
    }

    @Test
    void nothing_is_marked_for_whoever_hands_nothing_in() {
        assertThat(endingIn(Ending.HANDS_NOTHING_IN))
                .isNotEmpty()
                .allMatch(study -> study.submissions().isEmpty());
    }

    private static List<CaseStudy> endingIn(Ending ending) {
        Applicants applicants = new Applicants(PLAN);
        Stream<Applicant> all = IntStream.range(0, PLAN.participants()).mapToObj(applicants::number);
        return all.filter(one -> one.accepted() && one.ending() == ending && one.mishap() == null)
                .filter(one -> one.standing() instanceof Standing.Stays)
                .map(one -> CaseStudies.of(one, PLAN))
                .toList();
    }
}
