package org.annals.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule book 5: 7 digits, not 0000000; non-digits stripped, 5 or 6 digits padded left with zeros. */
class TrnTest {

    @ParameterizedTest
    @CsvSource({
        "1234567, 1234567",
        "123456, 0123456",
        "12345, 0012345",
        "0070303, 0070303",
        "RP 12/34567, 1234567",
        "'RP99/12345', 9912345",
        "' 1234567 ', 1234567",
        "00001, 0000001"
    })
    void a_trn_is_read_as_people_write_it(String written, String digits) {
        assertThat(Trn.read(written).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1", "1234", "12345678", "0000000", "00000", "000000"})
    void anything_else_is_no_trn(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Trn.read(written));
    }

    @Test
    void digits_of_other_scripts_are_no_digits() {
        assertThatIllegalArgumentException().isThrownBy(() -> Trn.read("١٢٣٤٥٦٧"));
    }

    @Test
    void a_trn_does_not_show_itself() {
        assertThat(Trn.read("1234567").toString()).doesNotContain("1234567");
        assertThat(Trn.read("1234567").sealed().toString()).doesNotContain("1234567");
    }

    @Test
    void the_error_does_not_show_what_was_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trn.read("12345678"))
                .withMessageNotContaining("12345678");
    }

    @Property(tries = 200)
    void reading_what_was_read_comes_to_the_same(@ForAll @IntRange(min = 1, max = 9_999_999) int number) {
        Trn trn = new Trn("%07d".formatted(number));

        assertThat(Trn.read(trn.digits())).isEqualTo(trn);
    }
}
