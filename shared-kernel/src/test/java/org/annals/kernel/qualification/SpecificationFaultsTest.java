package org.annals.kernel.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A specification file with a fault is not used, and the error says what is wrong with which file. */
class SpecificationFaultsTest {

    @Test
    void the_file_as_it_is_has_no_fault() {
        assertThat(QualificationFiles.read("2024.yaml", SpecificationTexts.npqSenco())
                        .code())
                .isEqualTo("npq-senco");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: npq-senco                | code: NPQ Senco            | code",
                "months: 18                     | months: 0                  | months",
                "credits: 60                    | credits: -1                | credits",
                "number: 2                      | number: 3                  | cycles are numbered",
                "threshold_percent: 90          | threshold_percent: 0       | engagement.threshold_percent",
                "threshold_percent: 90          | threshold_percent: 101     | engagement.threshold_percent",
                "minutes_per_element: 60        | minutes_per_element: 0     | coaching.minutes_per_element",
                "group_elements: 2              | group_elements: -1         | coaching.group_elements",
                "one_to_one_elements: 4         | one_to_one_elements: -1    | coaching.one_to_one_elements",
                "elements: 1                    | elements: 2                | ldr_review.elements",
                "practice_activities: 3         | practice_activities: -1    | practice_activities",
                "group_elements: 2              | group_elements: 476        | at most 500 course elements",
                "minutes: 120                   | minutes: -1                | induction.minutes",
                "face_to_face_minutes: 360      | face_to_face_minutes: -1   | face_to_face_minutes",
                "window_days: 8                 | window_days: 0             | case_study.window_days",
                "min_words: 1500                | min_words: 2501            | case_study.min_words",
                "attempts: 2                    | attempts: 0                | case_study.attempts",
                "months: 18                     | months: soon               | months",
                "zone: Europe/London            | zone: Europe/Camelot       | zone",
                "appointed_from: 2009-09-01     | appointed_from: then       | appointed_from"
            })
    void a_wrong_value_is_named(String right, String wrong, String named) {
        assertThatIllegalStateException()
                .isThrownBy(() -> QualificationFiles.read(
                        "2024.yaml", SpecificationTexts.npqSenco().replaceFirst(right, wrong)))
                .withMessageContaining("2024.yaml")
                .withMessageContaining(named);
    }

    @Test
    void a_field_that_no_qualification_has_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> QualificationFiles.read("2024.yaml", SpecificationTexts.npqSenco() + "points: 60\n"))
                .withMessageContaining("points");
    }

    @ParameterizedTest
    @CsvSource({"minutes, induction", "elements, ldr_review", "threshold_percent, engagement", "years_teaching, entry"})
    void a_section_with_nothing_in_it_is_named(String onlyField, String section) {
        assertThatIllegalStateException()
                .isThrownBy(() -> QualificationFiles.read("2024.yaml", without(onlyField)))
                .withMessageContaining(section + " is missing");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_missing_field_is_named(String field) {
        assertThatIllegalStateException()
                .isThrownBy(() -> QualificationFiles.read("2024.yaml", without(field)))
                .withMessageContaining("2024.yaml")
                .withMessageContaining(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "[]", "code: [", "cycles: none"})
    void what_is_no_specification_at_all_is_refused_with_the_name_of_the_file(String text) {
        assertThatIllegalStateException()
                .isThrownBy(() -> QualificationFiles.read("2024.yaml", text))
                .withMessageContaining("2024.yaml");
    }

    /** The file without the lines of a field and of all that is in it. */
    private static String without(String field) {
        return SpecificationTexts.npqSenco().replaceAll("(?m)^( *)" + field + ":(.*\\R)(?:\\1 .*\\R)*", "");
    }

    /** Every field that is not alone in its section; the number of a cycle and the code of an area start their entries. */
    static Stream<String> fields() {
        return SpecificationTexts.npqSenco()
                .lines()
                .filter(line -> line.matches(" *[a-z_]+:.*"))
                .map(line -> line.replaceAll("^ *([a-z_]+):.*", "$1"))
                .filter(field -> !List.of("minutes", "elements", "threshold_percent", "years_teaching")
                        .contains(field))
                .distinct();
    }
}
