package org.annals.command.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is the same is known again, by nobody but whoever has the key. */
class FingerprintsTest {

    private final Fingerprints fingerprints = keyedBy("a key of thirty-two bytes, no less");

    @Test
    void the_same_text_has_the_same_fingerprint() {
        assertThat(fingerprints.of("1234567,1,attended")).isEqualTo(fingerprints.of("1234567,1,attended"));
    }

    @Test
    void under_another_key_the_same_text_has_another_fingerprint() {
        assertThat(keyedBy("another key of thirty-two bytes...").of("1234567,1,attended"))
                .isNotEqualTo(fingerprints.of("1234567,1,attended"));
    }

    /** They stand in every log, so they may never come out otherwise: the same folder would be imported twice. */
    @Test
    void a_fingerprint_never_changes() {
        assertThat(fingerprints.of("1234567,1,attended")).isEqualTo("poooD6D_IUK_Ju36zOtehr1fne-46Xu2Gs9ju3igmXA");
    }

    private static Fingerprints keyedBy(String key) {
        return Fingerprints.keyedBy(key.getBytes(StandardCharsets.UTF_8));
    }
}
