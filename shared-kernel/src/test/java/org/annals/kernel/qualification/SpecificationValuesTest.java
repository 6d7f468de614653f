package org.annals.kernel.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The numbers of a specification by name. */
class SpecificationValuesTest {

    private static final QualificationSpecification NPQ_SENCO =
            QualificationFiles.onClassPath().newest("npq-senco").orElseThrow();

    @Test
    void values_have_the_names_of_the_file() {
        assertThat(SpecificationValues.of(NPQ_SENCO))
                .containsEntry("engagement.threshold_percent", 90)
                .containsEntry("cycles.3.practice_activities", 3)
                .containsEntry("case_study.min_words", 1500)
                .doesNotContainKey("cycles.3.number");
    }

    @Test
    void no_change_gives_the_same_specification() {
        assertThat(SpecificationValues.with(NPQ_SENCO, SpecificationValues.of(NPQ_SENCO)))
                .isEqualTo(NPQ_SENCO);
    }

    @Test
    void one_value_changes_alone() {
        QualificationSpecification changed =
                SpecificationValues.with(NPQ_SENCO, Map.of("engagement.threshold_percent", 85));

        assertThat(changed.engagement().thresholdPercent()).isEqualTo(85);
        assertThat(SpecificationValues.with(changed, Map.of("engagement.threshold_percent", 90)))
                .isEqualTo(NPQ_SENCO);
    }

    @Test
    void a_value_of_all_cycles_is_named_without_a_number() {
        assertThat(SpecificationValues.with(NPQ_SENCO, Map.of("cycles.practice_activities", 2))
                        .totalElements())
                .isEqualTo(23);
    }

    @Test
    void a_value_that_there_is_none_of_is_named_beside_those_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecificationValues.with(NPQ_SENCO, Map.of("pass_mark", 40)))
                .withMessageContaining("no value pass_mark")
                .withMessageContaining("engagement.threshold_percent");
    }

    @Test
    void a_value_that_no_specification_can_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecificationValues.with(NPQ_SENCO, Map.of("engagement.threshold_percent", 101)))
                .withMessageContaining("engagement.threshold_percent is 1 to 100");
    }
}
