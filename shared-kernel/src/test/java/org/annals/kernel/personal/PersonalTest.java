package org.annals.kernel.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTest {

    @Test
    void personal_data_does_not_show_itself() {
        assertThat(new Personal("George Xu").toString())
                .doesNotContain("George")
                .doesNotContain("Xu");
    }

    @Test
    void the_text_is_kept_as_it_is() {
        assertThat(Personal.of(" George Xu ").value()).isEqualTo(" George Xu ");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    void blank_text_is_no_personal_data(String text) {
        assertThat(Personal.of(text)).isNull();
    }
}
