package org.annals.kernel.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.merkle.InvalidProof;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.kernel.proof.merkle.StoredTree;
import org.annals.kernel.proof.merkle.Subtree;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Keys;
import org.annals.kernel.proof.note.SigningKey;
import org.junit.jupiter.api.Test;

class LoggedProofTest {

    private static final SigningKey LOG = Keys.ofLog("provider.example/annals");
    private static final int SIZE = 11;
    private static final StoredTree TREE = tree();
    private static final SignedCheckpoint SIGNED =
            SignedCheckpoint.sign(new Checkpoint("provider.example/annals", SIZE, TREE.root(SIZE)), LOG);

    @Test
    void a_proof_is_read_as_it_was_written_and_holds() {
        String text = proof(7).text();
        LoggedProof read = LoggedProof.parse(text);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.check(leaf(7), LOG.verifier()).checkpoint()).isEqualTo(SIGNED.checkpoint());
    }

    @Test
    void it_begins_with_the_lines_of_the_format() {
        assertThat(proof(7).text()).startsWith("c2sp.org/tlog-proof@v1\nindex 7\n");
    }

    @Test
    void what_is_sent_along_is_kept() {
        LoggedProof proof = proof(2);
        LoggedProof more = new LoggedProof(new byte[] {1, 2, 3}, 2, proof.path(), proof.checkpoint());
        assertThat(LoggedProof.parse(more.text()).extra()).containsExactly(1, 2, 3);
    }

    @Test
    void a_proof_in_a_tree_of_one_leaf_has_no_hashes() {
        SignedCheckpoint one = SignedCheckpoint.sign(new Checkpoint("provider.example/annals", 1, leaf(0)), LOG);
        LoggedProof proof = new LoggedProof(TREE.inclusion(0, 1), one.note());
        LoggedProof.parse(proof.text()).check(leaf(0), LOG.verifier());
    }

    @Test
    void another_leaf_is_not_proved() {
        assertThatExceptionOfType(InvalidProof.class).isThrownBy(() -> proof(7).check(leaf(6), LOG.verifier()));
    }

    @Test
    void a_checkpoint_by_another_key_proves_nothing() {
        SigningKey other = Keys.ofLog("provider.example/annals");
        assertThatExceptionOfType(InvalidNote.class).isThrownBy(() -> proof(7).check(leaf(7), other.verifier()));
    }

    @Test
    void no_byte_of_a_proof_can_be_changed() {
        String text = proof(7).text();
        for (int i = 0; i < text.length(); i++) {
            String changed = text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
            assertThat(holds(changed)).as("change of character %d", i).isFalse();
        }
    }

    private static boolean holds(String text) {
        try {
            LoggedProof.parse(text).check(leaf(7), LOG.verifier());
            return true;
        } catch (InvalidNote | InvalidProof e) {
            return false;
        }
    }

    private static LoggedProof proof(long index) {
        return new LoggedProof(TREE.inclusion(index, SIZE), SIGNED.note());
    }

    private static Hash leaf(int number) {
        return new Hasher().leaf(new byte[] {(byte) number});
    }

    private static StoredTree tree() {
        Map<Subtree, Hash> stored = new HashMap<>();
        RightEdge edge = new RightEdge();
        for (int i = 0; i < SIZE; i++) {
            edge.append(leaf(i), stored::put);
        }
        return new StoredTree(SIZE, stored::get);
    }
}
