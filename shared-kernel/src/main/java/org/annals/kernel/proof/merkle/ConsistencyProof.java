package org.annals.kernel.proof.merkle;

import java.util.List;

/**
 * That a tree begins with the leaves of an older one: nothing was changed, removed or put between.
 *
 * @param from leaves of the older tree
 * @param to leaves of the newer tree
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Checks it as RFC 9162, section 2.1.4.2, says. That a tree begins with an empty one says nothing and is refused.
     *
     * @throws InvalidProof if it does not prove that, or is not of the form that a proof for these sizes has
     */
    public void check(Hash older, Hash newer) {
        if (from < 0 || from > to) {
            throw new InvalidProof("A tree of %d does not begin with one of %d.".formatted(to, from));
        }
        if (from == to) {
            checkSame(older, newer);
        } else if (from == 0) {
            throw new InvalidProof("Nothing can be proved about an empty tree.");
        } else {
            climb(older, newer);
        }
    }

    private void checkSame(Hash older, Hash newer) {
        if (!path.isEmpty()) {
            throw new InvalidProof(
                    "Between trees of the same size there is nothing to prove, but the proof has hashes.");
        }
        if (!older.equals(newer)) {
            throw new InvalidProof("Two trees of the same size have different roots.");
        }
    }

    private void climb(Hash older, Hash newer) {
        if (path.isEmpty()) {
            throw new InvalidProof("The proof has no hashes.");
        }
        // The largest subtree at the right edge of the older tree is where both ways begin.
        int complete = Long.numberOfTrailingZeros(from);
        long at = (from - 1) >> complete;
        long last = (to - 1) >> complete;
        boolean whole = at == 0;
        Hasher hasher = new Hasher();
        Hash old = whole ? older : path.getFirst();
        Hash young = old;
        for (Hash beside : path.subList(whole ? 0 : 1, path.size())) {
            if (last == 0) {
                throw new InvalidProof("The proof has more hashes than the way to the root.");
            }
            if ((at & 1) == 1 || at == last) {
                old = hasher.node(beside, old);
                young = hasher.node(beside, young);
                int up = Long.numberOfTrailingZeros(at);
                at >>= up;
                last >>= up;
            } else {
                young = hasher.node(young, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        conclude(last, old.equals(older), young.equals(newer));
    }

    private static void conclude(long left, boolean olderReached, boolean newerReached) {
        if (left != 0) {
            throw new InvalidProof("The proof has fewer hashes than the way to the root.");
        }
        if (!olderReached) {
            throw new InvalidProof("The proof leads to another root of the older tree.");
        }
        if (!newerReached) {
            throw new InvalidProof("The proof leads to another root of the newer tree.");
        }
    }
}
