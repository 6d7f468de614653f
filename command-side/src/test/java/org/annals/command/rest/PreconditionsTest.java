package org.annals.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.annals.command.identity.Fingerprints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionsTest {

    private static final Fingerprints FINGERPRINTS = Fingerprints.keyedBy(new byte[32]);

    @Test
    void without_headers_there_are_none() {
        assertThat(read(null, null)).isEqualTo(new Preconditions(null, null));
    }

    @Test
    void a_key_is_kept_as_its_hash_alone() {
        assertThat(read("attendance of Ann, day 1", null).key())
                .matches("k:[A-Za-z0-9_-]{43}")
                .isEqualTo(read("attendance of Ann, day 1", null).key())
                .isNotEqualTo(read("attendance of Ann, day 2", null).key());
    }

    @Test
    void a_version_is_read_from_its_quotation_marks() {
        assertThat(read(null, "\"7\"").expectedVersion()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "*", "W/\"7\"", "\"7\", \"8\"", "\"-1\"", "\"x\"", "\"9999999999999999999\"", ""})
    void another_form_of_version_cannot_be_read(String ifMatch) {
        assertThatThrownBy(() -> read(null, ifMatch)).isInstanceOf(InvalidFields.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "caf\u00e9", "a\tb"})
    void a_key_of_other_than_printable_characters_cannot_be_read(String key) {
        assertThatThrownBy(() -> read(key, null)).isInstanceOf(InvalidFields.class);
    }

    @Test
    void a_key_of_200_characters_is_the_longest() {
        assertThat(read("x".repeat(200), null).key()).isNotNull();
        assertThatThrownBy(() -> read("x".repeat(201), null)).isInstanceOf(InvalidFields.class);
    }

    private static Preconditions read(@Nullable String key, @Nullable String ifMatch) {
        return Preconditions.of(key, ifMatch, FINGERPRINTS);
    }
}
