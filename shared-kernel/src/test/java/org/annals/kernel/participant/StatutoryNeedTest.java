package org.annals.kernel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationSpecification.StatutoryNeedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Rule book 5: works as SENCO, became one on or after 1 September 2009, and has no NASENCO. */
class StatutoryNeedTest {

    private static final StatutoryNeedRules RULES =
            QualificationFiles.onClassPath().newest("npq-senco").orElseThrow().statutoryNeed();

    @Test
    void the_deadline_is_the_third_anniversary() {
        assertThat(deadlineOfSencoSince("2023-09-01")).contains(LocalDate.of(2026, 9, 1));
    }

    @Test
    void who_became_senco_on_the_first_of_september_2009_has_a_need() {
        assertThat(deadlineOfSencoSince("2009-09-01")).contains(LocalDate.of(2012, 9, 1));
    }

    @Test
    void who_became_senco_a_day_before_has_none() {
        assertThat(deadlineOfSencoSince("2009-08-31")).isEmpty();
    }

    @Test
    void the_third_anniversary_of_29_february_is_28_february() {
        assertThat(deadlineOfSencoSince("2024-02-29")).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void a_holder_of_the_nasenco_has_no_need() {
        assertThat(StatutoryNeed.deadline(registration(WorksAsSenco.YES, LocalDate.of(2023, 9, 1)), true, RULES))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = WorksAsSenco.class, mode = Mode.EXCLUDE, names = "YES")
    void who_does_not_work_as_senco_has_no_need(WorksAsSenco answer) {
        assertThat(StatutoryNeed.deadline(registration(answer, LocalDate.of(2023, 9, 1)), false, RULES))
                .isEmpty();
    }

    @Test
    void who_did_not_answer_has_no_need() {
        assertThat(StatutoryNeed.deadline(registration(null, null), false, RULES))
                .isEmpty();
    }

    @Test
    void a_senco_who_does_not_say_since_when_has_no_known_deadline() {
        assertThat(StatutoryNeed.deadline(registration(WorksAsSenco.YES, null), false, RULES))
                .isEmpty();
    }

    private static Optional<LocalDate> deadlineOfSencoSince(String date) {
        return StatutoryNeed.deadline(registration(WorksAsSenco.YES, LocalDate.parse(date)), false, RULES);
    }

    private static Registration registration(WorksAsSenco works, LocalDate since) {
        return new Registration(
                "npq-senco",
                "bc38d756-d005-4979-a2da-95a83ec33dd6",
                "86ff0de2-6a76-4806-9aab-0a377f90ade7",
                new Personal("1234567"),
                null,
                null,
                null,
                null,
                "2024",
                true,
                works,
                since,
                null);
    }
}
