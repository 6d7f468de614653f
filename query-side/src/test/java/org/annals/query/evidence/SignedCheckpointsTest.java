package org.annals.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.note.SignatureType;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.query.evidence.checkpoint.SignedCheckpoints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of the file of checkpoints at the next start. */
class SignedCheckpointsTest {

    @TempDir
    private Path folder;

    private Path file;
    private SigningKey key;

    @BeforeEach
    void keepThree() throws IOException {
        key = EvidenceUnderTest.key(folder, "log", SignatureType.NOTE);
        file = folder.resolve("checkpoints");
        SignedCheckpoints signed = open();
        for (int size = 1; size <= 3; size++) {
            signed.keep(SignedCheckpoint.sign(new Checkpoint("log.example", size, Hasher.EMPTY), key));
        }
    }

    @Test
    void the_last_one_is_known() throws IOException {
        assertThat(sizeOfLatest(open())).isEqualTo(3);
    }

    @Test
    void without_a_whole_last_one_it_is_the_one_before() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 9));
        assertThat(sizeOfLatest(open())).isEqualTo(2);
    }

    @Test
    void a_last_one_that_was_changed_counts_for_nothing() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\n3\n", "\n4\n"));
        assertThat(sizeOfLatest(open())).isEqualTo(2);
    }

    private SignedCheckpoints open() throws IOException {
        return SignedCheckpoints.open(file, key.verifier());
    }

    private static long sizeOfLatest(SignedCheckpoints signed) {
        return signed.latest().orElseThrow().checkpoint().size();
    }
}
