package org.annals.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule book 5: a school URN has 6 or 7 digits, a UKPRN 8; and the hash of a document. */
class NumbersTest {

    private static final String HASH = "704759e31cd925cfa1257b4f4175ccf2dd672c4ea21208572e43c75804671779";

    @ParameterizedTest
    @ValueSource(strings = {"147694", "1476940"})
    void a_urn_has_six_or_seven_digits(String digits) {
        assertThat(new Urn(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14769", "14769401", "14769a", " 147694"})
    void anything_else_is_no_urn(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Urn(text));
    }

    @Test
    void a_ukprn_has_eight_digits() {
        assertThat(new Ukprn("10080694").digits()).isEqualTo("10080694");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1008069", "100806940", "1008069a"})
    void anything_else_is_no_ukprn(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ukprn(text));
    }

    @Test
    void a_hash_in_capitals_is_the_same_hash() {
        assertThat(new DocumentHash(HASH.toUpperCase(Locale.ROOT))).isEqualTo(new DocumentHash(HASH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "704759", "z04759e31cd925cfa1257b4f4175ccf2dd672c4ea21208572e43c75804671779"})
    void anything_else_is_no_hash(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentHash(text));
    }
}
