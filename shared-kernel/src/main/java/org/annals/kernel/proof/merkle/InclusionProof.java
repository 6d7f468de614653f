package org.annals.kernel.proof.merkle;

import java.util.List;

/**
 * That a leaf is in a tree.
 *
 * @param index of the leaf, counted from 0
 * @param size leaves of the tree
 * @param path the hashes beside the way from the leaf to the root, the leaf's neighbour first
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * Checks it as RFC 9162, section 2.1.3.2, says.
     *
     * @param leaf the hash of the leaf
     * @param root the root of the tree, from somebody who is trusted
     * @throws InvalidProof if it does not prove that, or is not of the form that a proof for this leaf and size has
     */
    public void check(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            throw new InvalidProof("There is no leaf %d in a tree of %d.".formatted(index, size));
        }
        Hasher hasher = new Hasher();
        Hash reached = leaf;
        long at = index;
        long last = size - 1;
        for (Hash beside : path) {
            if (last == 0) {
                throw new InvalidProof("The proof has more hashes than the way to the root.");
            }
            if ((at & 1) == 1 || at == last) {
                reached = hasher.node(beside, reached);
                // Where there is no right neighbour, the way goes up without a hash.
                int up = Long.numberOfTrailingZeros(at);
                at >>= up;
                last >>= up;
            } else {
                reached = hasher.node(reached, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw new InvalidProof("The proof has fewer hashes than the way to the root.");
        }
        if (!reached.equals(root)) {
            throw new InvalidProof("The proof leads from this leaf to another root.");
        }
    }
}
