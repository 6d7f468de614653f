package org.annals.kernel.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules in words. */
class RuleTest {

    private static final QualificationSpecification NPQ_SENCO =
            QualificationFiles.onClassPath().newest("npq-senco").orElseThrow();

    @ParameterizedTest
    @EnumSource
    void a_rule_names_only_values_that_the_specification_has(Rule rule) {
        assertThat(rule.text(NPQ_SENCO)).doesNotContain("null", "{").endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_names_its_source(Rule rule) {
        assertThat(rule.in(NPQ_SENCO).source()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_a_rule_behind_it(RefusalCode code) {
        assertThat(RuleOfRefusal.of(code)).isNotNull();
    }
}
