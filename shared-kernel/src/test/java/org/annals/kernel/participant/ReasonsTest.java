package org.annals.kernel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.annals.kernel.words.Word;
import org.junit.jupiter.api.Test;

/** Rule book 5 and 7: the DfE's reasons, word for word. */
class ReasonsTest {

    @Test
    void there_are_five_reasons_to_defer() {
        assertThat(Arrays.stream(DeferReason.values()).map(Word::word))
                .containsExactlyInAnyOrder(
                        "bereavement", "long-term-sickness", "parental-leave", "career-break", "other");
    }

    @Test
    void there_are_twenty_one_reasons_to_withdraw() {
        assertThat(Arrays.stream(WithdrawReason.values()).map(Word::word))
                .containsExactlyInAnyOrder(
                        "insufficient-capacity-to-undertake-programme",
                        "personal-reason-health-or-pregnancy-related",
                        "personal-reason-moving-school",
                        "personal-reason-other",
                        "insufficient-capacity",
                        "change-in-developmental-or-personal-priorities",
                        "change-in-school-circumstances",
                        "change-in-school-leadership",
                        "quality-of-programme-structure-not-suitable.",
                        "quality-of-programme-content-not-suitable",
                        "quality-of-programme-facilitation-not-effective",
                        "quality-of-programme-accessibility",
                        "quality-of-programme-other",
                        "programme-not-appropriate-for-role-and-cpd-needs",
                        "started-in-error",
                        "expected-commitment-unclear",
                        "assessment-requirements-not-met",
                        "change-in-career",
                        "disengaged-and-unresponsive",
                        "non-payment-of-invoice",
                        "other")
                .hasSize(21);
    }

    @Test
    void the_full_stop_is_part_of_the_word() {
        assertThat(Word.read(WithdrawReason.class, "quality-of-programme-structure-not-suitable."))
                .isPresent();
        assertThat(Word.read(WithdrawReason.class, "quality-of-programme-structure-not-suitable"))
                .isEmpty();
    }

    @Test
    void there_are_three_answers_to_the_senco_question() {
        assertThat(Arrays.stream(WorksAsSenco.values()).map(Word::word))
                .containsExactly("yes", "no_but_i_plan_to_become_one", "no_i_do_not_plan_to_be_a_SENCO");
    }
}
