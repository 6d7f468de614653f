package org.annals.kernel.proof.merkle;

import java.util.ArrayList;
import java.util.List;

/** RFC 6962, section 2.1, word for word: recursive, slow, and with all leaves in memory. */
public record NaiveTree(List<byte[]> leaves) {

    Hash root() {
        return root(leaves);
    }

    NaiveTree first(int size) {
        return new NaiveTree(leaves.subList(0, size));
    }

    List<Hash> path(int index) {
        return path(index, leaves);
    }

    List<Hash> proof(int from) {
        return subproof(from, leaves, true);
    }

    /** The same tree as it would be stored. */
    public StoredTree stored() {
        return new StoredTree(leaves.size(), subtree -> {
            int begin = (int) (subtree.index() << subtree.level());
            return root(leaves.subList(begin, (int) subtree.end()));
        });
    }

    private static Hash root(List<byte[]> d) {
        int n = d.size();
        if (n == 0) {
            return Hasher.EMPTY;
        }
        if (n == 1) {
            return new Hasher().leaf(d.getFirst());
        }
        int k = k(n);
        return new Hasher().node(root(d.subList(0, k)), root(d.subList(k, n)));
    }

    private static List<Hash> path(int m, List<byte[]> d) {
        int n = d.size();
        if (n == 1) {
            return List.of();
        }
        int k = k(n);
        return m < k
                ? plus(path(m, d.subList(0, k)), root(d.subList(k, n)))
                : plus(path(m - k, d.subList(k, n)), root(d.subList(0, k)));
    }

    private static List<Hash> subproof(int m, List<byte[]> d, boolean whole) {
        int n = d.size();
        if (m == n) {
            return whole ? List.of() : List.of(root(d));
        }
        int k = k(n);
        return m <= k
                ? plus(subproof(m, d.subList(0, k), whole), root(d.subList(k, n)))
                : plus(subproof(m - k, d.subList(k, n), false), root(d.subList(0, k)));
    }

    /** The largest power of two smaller than n. */
    private static int k(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> plus(List<Hash> hashes, Hash last) {
        List<Hash> all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }
}
