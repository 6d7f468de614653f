package org.annals.kernel.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    /** The example of the format's own description. */
    private static final String EXAMPLE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final VerifierKey EXAMPLE_KEY =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    private static final SigningKey LOG = Keys.ofLog("provider.example/annals");
    private static final SigningKey WITNESS = Keys.ofWitness("witness.example");
    private static final String TEXT = "first\n\nlast\n";

    @Test
    void the_example_of_the_format_verifies() {
        Note note = Note.parse(EXAMPLE);
        note.mustBeSignedBy(EXAMPLE_KEY);
        assertThat(note.text()).isEqualTo("This is an example message.\n");
    }

    @Test
    void the_example_with_another_text_does_not() {
        Note note = Note.parse(EXAMPLE.replace("example message", "Example message"));
        assertThatExceptionOfType(InvalidNote.class).isThrownBy(() -> note.mustBeSignedBy(EXAMPLE_KEY));
    }

    @Test
    void a_note_is_read_as_it_was_written() {
        Note note = new Note(TEXT, List.of(LOG.sign(TEXT), WITNESS.cosign(TEXT, Instant.EPOCH)));
        assertThat(Note.parse(note.write()).write()).isEqualTo(note.write());
    }

    @Test
    void all_who_signed_are_found() {
        Note note = new Note(TEXT, List.of(LOG.sign(TEXT), WITNESS.cosign(TEXT, Instant.ofEpochSecond(1679315147))));
        assertThat(note.signedBy(List.of(WITNESS.verifier(), LOG.verifier(), EXAMPLE_KEY)))
                .containsExactly(WITNESS.verifier(), LOG.verifier());
    }

    @Test
    void signatures_by_unknown_keys_say_nothing() {
        Note note = new Note(TEXT, List.of(LOG.sign("another text"), WITNESS.cosign(TEXT, Instant.EPOCH)));
        assertThat(note.signedBy(List.of(WITNESS.verifier()))).containsExactly(WITNESS.verifier());
    }

    @Test
    void one_false_signature_by_a_known_key_spoils_the_note() {
        Note note = new Note(TEXT, List.of(LOG.sign("another text"), WITNESS.cosign(TEXT, Instant.EPOCH)));
        assertThatExceptionOfType(InvalidNote.class)
                .isThrownBy(() -> note.signedBy(List.of(WITNESS.verifier(), LOG.verifier())));
    }

    @Test
    void a_later_signature_by_the_same_key_takes_the_place_of_the_earlier() {
        Note note = new Note(TEXT, List.of(LOG.sign(TEXT)))
                .with(WITNESS.cosign(TEXT, Instant.EPOCH))
                .with(WITNESS.cosign(TEXT, Instant.ofEpochSecond(5)));
        assertThat(note.signatures()).hasSize(2);
    }

    @Test
    void the_time_of_a_cosignature_is_signed_with_it() {
        NoteSignature signature = WITNESS.cosign(TEXT, Instant.ofEpochSecond(7));
        byte[] later = signature.bytes();
        later[7]++;
        assertThatExceptionOfType(InvalidNote.class)
                .isThrownBy(() -> WITNESS.verifier().check(TEXT, new NoteSignature(signature.key(), later)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— name\n",
                "text\n\n- name AAAAAAA=\n",
                "text\n\n— name AAAAAA=\n",
                "text\n\n— name AAAAAA==\n",
                "text\n\n— na+me AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— name AAAAAAA= \n",
                "text\n\n— name AAAAAAA=\r\n",
                "text\n\n— name AAAAAAA=",
                "te\txt\n\n— name AAAAAAA=\n"
            })
    void what_is_no_note_is_refused(String note) {
        assertThatExceptionOfType(InvalidNote.class).isThrownBy(() -> Note.parse(note));
    }

    @Test
    void base64_has_one_form_only() {
        String note = EXAMPLE.replace("yaQM=", "yaQN=");
        assertThatExceptionOfType(InvalidNote.class).isThrownBy(() -> Note.parse(note));
    }
}
