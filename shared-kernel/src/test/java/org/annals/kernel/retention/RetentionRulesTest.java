package org.annals.kernel.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionRulesTest {

    @Test
    void without_settings_everything_is_kept_for_ever() {
        assertThat(rules(Map.of())).isEqualTo(new RetentionRules(Period.ZERO, null, null, null));
    }

    @Test
    void an_empty_setting_is_none() {
        assertThat(rules(Map.of("annals.retention.unread-rows", " ")).unreadRows())
                .isNull();
    }

    @Test
    void each_kind_of_data_has_a_rule_of_its_own() {
        RetentionRules rules = rules(Map.of(
                "annals.retention.at-least", "P6Y",
                "annals.retention.participants", "P7Y",
                "annals.retention.unread-rows", "P90D",
                "annals.retention.access-log", "P2Y"));

        assertThat(rules)
                .isEqualTo(
                        new RetentionRules(Period.ofYears(6), Period.ofYears(7), Period.ofDays(90), Period.ofYears(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "P-1Y", "P1Y-13M", "PT24H", "six years"})
    void what_is_no_period_of_days_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(Map.of("annals.retention.access-log", text)))
                .withMessageStartingWith("annals.retention.access-log is " + text + ", which is no period");
    }

    @Test
    void nobody_is_to_go_before_it_is_allowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rules(Map.of("annals.retention.at-least", "P6Y", "annals.retention.participants", "P71M")))
                .withMessageContaining("which is shorter than annals.retention.at-least");
    }

    private static RetentionRules rules(Map<String, String> settings) {
        return RetentionRules.of(settings::get);
    }
}
