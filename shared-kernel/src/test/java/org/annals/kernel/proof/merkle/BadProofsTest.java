package org.annals.kernel.proof.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every proof of every tree of up to a few leaves, and all that somebody could do to it: none of that passes. */
class BadProofsTest {

    private static final int MOST = 17;
    private static final List<byte[]> LEAVES = IntStream.range(0, MOST)
            .mapToObj(i -> ByteBuffer.allocate(8).putLong(i * 31L).array())
            .toList();

    static IntStream sizes() {
        return IntStream.rangeClosed(1, MOST);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void no_changed_proof_of_a_leaf_passes(int size) {
        NaiveTree tree = new NaiveTree(LEAVES).first(size);
        Hash root = tree.root();
        for (int index = 0; index < size; index++) {
            List<Hash> path = tree.path(index);
            Hash leaf = new Hasher().leaf(LEAVES.get(index));
            int at = index;
            assertThat(Proofs.holds(new InclusionProof(index, size, path), leaf, root))
                    .isTrue();
            assertThat(Mutations.of((long) index))
                    .noneMatch(other -> Proofs.holds(new InclusionProof(other, size, path), leaf, root));
            assertThat(Mutations.of(root))
                    .noneMatch(other -> Proofs.holds(new InclusionProof(at, size, path), leaf, other));
            assertThat(Mutations.of(leaf))
                    .noneMatch(other -> Proofs.holds(new InclusionProof(at, size, path), other, root));
            assertThat(Mutations.of(path, List.of(root, leaf, Hasher.EMPTY)))
                    .noneMatch(other -> Proofs.holds(new InclusionProof(at, size, other), leaf, root));
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void no_changed_proof_that_a_tree_goes_on_passes(int to) {
        NaiveTree tree = new NaiveTree(LEAVES).first(to);
        Hash newer = tree.root();
        for (int from = 1; from <= to; from++) {
            List<Hash> path = tree.proof(from);
            Hash older = tree.first(from).root();
            int begin = from;
            assertThat(Proofs.holds(new ConsistencyProof(from, to, path), older, newer))
                    .isTrue();
            assertThat(Mutations.of(older))
                    .noneMatch(other -> Proofs.holds(new ConsistencyProof(begin, to, path), other, newer));
            assertThat(Mutations.of(newer))
                    .noneMatch(other -> Proofs.holds(new ConsistencyProof(begin, to, path), older, other));
            assertThat(Mutations.of(path, List.of(older, newer, Hasher.EMPTY)))
                    .noneMatch(other -> Proofs.holds(new ConsistencyProof(begin, to, other), older, newer));
            assertThat(from == to || Proofs.holds(new ConsistencyProof(to, begin, path), newer, older))
                    .isEqualTo(from == to);
        }
    }

    @Test
    void that_a_tree_begins_with_an_empty_one_is_no_proof() {
        ConsistencyProof proof = new ConsistencyProof(0, 1, List.of());
        assertThat(Proofs.holds(proof, Hasher.EMPTY, new Hasher().leaf(LEAVES.getFirst())))
                .isFalse();
    }

    @Test
    void what_is_wrong_is_said_in_a_sentence() {
        NaiveTree tree = new NaiveTree(LEAVES);
        InclusionProof shortened = new InclusionProof(3, MOST, tree.path(3).subList(0, 2));
        assertThatExceptionOfType(InvalidProof.class)
                .isThrownBy(() -> shortened.check(new Hasher().leaf(LEAVES.get(3)), tree.root()))
                .withMessage("The proof has fewer hashes than the way to the root.");
    }
}
