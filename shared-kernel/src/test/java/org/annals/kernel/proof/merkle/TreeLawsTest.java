package org.annals.kernel.proof.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever is stored, proved or summed up comes to the same as the definition, word for word. */
class TreeLawsTest {

    private static final int MOST = 300;
    private static final NaiveTree ALL = new NaiveTree(IntStream.range(0, MOST)
            .mapToObj(i -> ByteBuffer.allocate(4).putInt(i).array())
            .toList());

    @Property(tries = 100)
    void the_right_edge_has_the_root_of_all_its_leaves(@ForAll @IntRange(max = MOST) int size) {
        NaiveTree tree = ALL.first(size);
        RightEdge edge = new RightEdge();
        tree.leaves().forEach(leaf -> edge.append(new Hasher().leaf(leaf)));
        assertThat(edge.root()).isEqualTo(tree.root());
    }

    @Property(tries = 100)
    void a_right_edge_taken_up_again_goes_on_as_if_it_had_never_been_left(
            @ForAll @IntRange(max = MOST) int size, @ForAll @IntRange(max = MOST) int more) {
        int end = Math.min(size + more, MOST);
        RightEdge edge = RightEdge.of(size, ALL.first(size).stored().subtrees());
        ALL.leaves().subList(size, end).forEach(leaf -> edge.append(new Hasher().leaf(leaf)));
        assertThat(edge.root()).isEqualTo(ALL.first(end).root());
    }

    @Property(tries = 100)
    void so_does_one_of_which_only_the_hashes_were_kept(
            @ForAll @IntRange(max = MOST) int size, @ForAll @IntRange(max = MOST) int more) {
        int end = Math.min(size + more, MOST);
        RightEdge left = new RightEdge();
        ALL.leaves().subList(0, size).forEach(leaf -> left.append(new Hasher().leaf(leaf)));
        RightEdge edge = RightEdge.of(size, left.hashes());
        ALL.leaves().subList(size, end).forEach(leaf -> edge.append(new Hasher().leaf(leaf)));
        assertThat(edge.root()).isEqualTo(ALL.first(end).root());
        assertThat(edge.size()).isEqualTo(end);
    }

    @Test
    void every_complete_subtree_is_told_once_with_its_root() {
        Map<Subtree, Hash> told = new HashMap<>();
        RightEdge edge = new RightEdge();
        ALL.leaves()
                .forEach(leaf -> edge.append(
                        new Hasher().leaf(leaf),
                        (subtree, root) -> assertThat(told.put(subtree, root)).isNull()));
        assertThat(told).hasSize(2 * MOST - Integer.bitCount(MOST));
        assertThat(told)
                .allSatisfy((subtree, root) ->
                        assertThat(root).isEqualTo(ALL.stored().subtrees().root(subtree)));
    }

    @Property(tries = 200)
    void a_stored_tree_knows_the_root_of_every_size_that_it_had(
            @ForAll @IntRange(max = MOST) int size, @ForAll @IntRange(max = MOST) int now) {
        StoredTree stored = ALL.first(Math.max(size, now)).stored();
        assertThat(stored.root(size)).isEqualTo(ALL.first(size).root());
    }

    @Property(tries = 300)
    void the_proof_that_a_leaf_is_in_a_tree_is_the_one_of_the_definition_and_holds(
            @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST - 1) int any) {
        int index = any % size;
        NaiveTree tree = ALL.first(size);
        InclusionProof proof = ALL.stored().inclusion(index, size);
        assertThat(proof).isEqualTo(new InclusionProof(index, size, tree.path(index)));
        proof.check(new Hasher().leaf(ALL.leaves().get(index)), tree.root());
    }

    @Property(tries = 300)
    void the_proof_that_a_tree_goes_on_is_the_one_of_the_definition_and_holds(
            @ForAll @IntRange(min = 1, max = MOST) int to, @ForAll @IntRange(max = MOST - 1) int any) {
        int from = 1 + any % to;
        NaiveTree tree = ALL.first(to);
        ConsistencyProof proof = ALL.stored().consistency(from, to);
        assertThat(proof).isEqualTo(new ConsistencyProof(from, to, tree.proof(from)));
        proof.check(ALL.first(from).root(), tree.root());
    }

    @Property(tries = 300)
    void a_proof_for_one_leaf_proves_no_other(
            @ForAll @IntRange(min = 2, max = MOST) int size, @ForAll int one, @ForAll int other) {
        int index = Math.floorMod(one, size);
        int wrong = Math.floorMod(other, size);
        if (index == wrong) {
            return;
        }
        List<Hash> path = ALL.first(size).path(index);
        Hash leaf = new Hasher().leaf(ALL.leaves().get(index));
        assertThat(Proofs.holds(
                        new InclusionProof(wrong, size, path),
                        leaf,
                        ALL.first(size).root()))
                .isFalse();
    }
}
