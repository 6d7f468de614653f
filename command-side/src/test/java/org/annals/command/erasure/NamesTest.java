package org.annals.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.kernel.participant.Registration;
import org.annals.kernel.personal.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text names a person by TRN, email address or name, as a word of its own. */
class NamesTest {

    private final Names names = Names.of(List.of(registration("0012345", "Li O'Hare", "li@school.example")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0012345,2025-01-01",
                "12345;x",
                "TRN:12345.",
                "asked li o'hare twice",
                "<LI@SCHOOL.EXAMPLE>",
                "{\"name\":\"Li O'Hare\"}"
            })
    void a_text_with_one_of_them_names_the_person(String text) {
        assertThat(names.standIn(new Personal(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"112345", "123456", "Li O'Harey", "Ali O'Hare", "li@school.example2", "nothing of the kind"})
    void a_part_of_another_word_names_nobody(String text) {
        assertThat(names.standIn(new Personal(text))).isFalse();
    }

    @Test
    void every_name_that_the_person_ever_had_counts() {
        Names both =
                Names.of(List.of(registration("0012345", "Li O'Hare", null), registration("0012345", "Li Penn", null)));

        assertThat(both.standIn(new Personal("Li Penn"))).isTrue();
        assertThat(both.standIn(new Personal("Li O'Hare"))).isTrue();
    }

    @Test
    void somebody_who_was_never_registered_has_no_names() {
        assertThat(Names.of(List.of()).areKnown()).isFalse();
    }

    private static Registration registration(String trn, String name, String email) {
        return new Registration(
                "npq-senco",
                "bc38d756-d005-4979-a2da-95a83ec33dd6",
                "86ff0de2-6a76-4806-9aab-0a377f90ade7",
                new Personal(trn),
                new Personal(name),
                Personal.of(email),
                null,
                null,
                "2024",
                true,
                null,
                null,
                null);
    }
}
