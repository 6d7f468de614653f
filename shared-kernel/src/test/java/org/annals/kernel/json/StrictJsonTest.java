package org.annals.kernel.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @Test
    void a_document_is_read() {
        assertThat(StrictJson.read(utf8("{\"a\": [1]}")).at("/a/0").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\": 1, \"a\": 1}", "{} {}", "{\"a\": {\"b\": 1, \"b\": 2}}", "NaN", "{'a': 1}"})
    void what_is_malformed_or_ambiguous_is_refused(String json) {
        assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> StrictJson.read(utf8(json)));
    }

    @Test
    void it_is_read_as_deep_as_it_may_be_and_no_deeper() {
        int most = StrictJson.DEEPEST;

        assertThat(StrictJson.read(utf8("[".repeat(most) + "]".repeat(most))).isArray())
                .isTrue();
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> StrictJson.read(utf8("[".repeat(most + 1) + "]".repeat(most + 1))));
    }

    @Test
    void a_fault_says_where_it_is_and_quotes_nothing() {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> StrictJson.read(utf8("{\"trn\": secret}")))
                .withMessageContaining("line 1")
                .withMessageNotContaining("secret");
    }

    @Test
    void so_many_bytes_are_taken_and_not_one_more() throws IOException {
        assertThat(StrictJson.bytes(new ByteArrayInputStream(new byte[StrictJson.MOST_BYTES])))
                .hasSize(StrictJson.MOST_BYTES);
        assertThatExceptionOfType(JsonTooLarge.class).isThrownBy(() -> StrictJson.bytes(endless()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [\"\\u0000\"]}", "{\"a\": \"\\u001b[0m\"}", "\"\\ud800\""})
    void a_text_that_no_store_would_take_is_refused(String json) {
        assertThatExceptionOfType(InvalidJson.class)
                .isThrownBy(() -> StrictJson.mustBePlain(StrictJson.read(utf8(json))));
    }

    @Test
    void lines_tabs_and_characters_beyond_the_first_plane_are_plain() {
        StrictJson.mustBePlain(StrictJson.read(utf8("[\"a\\r\\n\\tb\", \"\\ud83d\\ude00\"]")));
    }

    /** Whoever reads it to its end never comes back. */
    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
