package org.annals.kernel.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Keys;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    /** From the format's own description. */
    private static final String EXAMPLE = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
            """;

    private static final SigningKey LOG = Keys.ofLog("provider.example/annals");

    @Test
    void the_example_of_the_format_is_read_as_it_is_written() {
        Checkpoint checkpoint = Checkpoint.parse(EXAMPLE);
        assertThat(checkpoint)
                .isEqualTo(new Checkpoint(
                        "example.com/behind-the-sofa",
                        20852163,
                        Hash.parse("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")));
        assertThat(checkpoint.text()).isEqualTo(EXAMPLE);
    }

    @Test
    void further_lines_are_kept() {
        String extended = EXAMPLE + "more\nand more\n";
        assertThat(Checkpoint.parse(extended).extensions()).containsExactly("more", "and more");
        assertThat(Checkpoint.parse(extended).text()).isEqualTo(extended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "origin\n1\n",
                "origin\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "origin\n1\nCsUY\n",
                "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
            })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatExceptionOfType(InvalidNote.class).isThrownBy(() -> Checkpoint.parse(text));
    }

    @Test
    void a_checkpoint_of_another_log_is_refused_although_the_key_is_right() {
        String text = new Checkpoint("other.example", 0, Hasher.EMPTY).text();
        Note note = new Note(text, List.of(LOG.sign(text)));
        assertThatExceptionOfType(InvalidNote.class).isThrownBy(() -> SignedCheckpoint.verified(note, LOG.verifier()));
    }
}
