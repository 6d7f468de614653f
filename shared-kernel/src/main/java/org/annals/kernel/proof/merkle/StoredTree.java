package org.annals.kernel.proof.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of which only the roots of complete subtrees are stored. Roots and proofs of any size that it ever had are made
 * from them with a number of reads that grows with the logarithm of the size.
 *
 * @param size number of leaves
 */
public record StoredTree(long size, Subtrees subtrees) {

    /** @throws IllegalArgumentException if the tree never had this size */
    public Hash root(long atSize) {
        checkSize(atSize);
        return root(0, atSize);
    }

    /**
     * The proof that a leaf is in the tree as it was at a size: RFC 6962, section 2.1.1.
     *
     * @throws IllegalArgumentException if the tree never had this size, or no such leaf at it
     */
    public InclusionProof inclusion(long index, long atSize) {
        checkSize(atSize);
        if (index < 0 || index >= atSize) {
            throw new IllegalArgumentException("There is no leaf " + index + " in a tree of " + atSize + ".");
        }
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long to = atSize;
        while (to - from > 1) {
            long middle = from + half(to - from);
            boolean left = index < middle;
            path.add(left ? root(middle, to) : root(from, middle));
            from = left ? from : middle;
            to = left ? middle : to;
        }
        return new InclusionProof(index, atSize, path.reversed());
    }

    /**
     * The proof that the tree at one size begins with the tree at another: RFC 6962, section 2.1.2.
     *
     * @throws IllegalArgumentException if the tree never had one of the sizes, the first is 0, or greater than the second
     */
    public ConsistencyProof consistency(long from, long to) {
        checkSize(to);
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("A tree of " + to + " does not begin with one of " + from + ".");
        }
        List<Hash> path = new ArrayList<>();
        long begin = 0;
        long end = to;
        while (from < end) {
            long middle = begin + half(end - begin);
            boolean left = from <= middle;
            path.add(left ? root(middle, end) : root(begin, middle));
            begin = left ? begin : middle;
            end = left ? middle : end;
        }
        // The root of the old tree itself is known to whoever checks.
        if (begin > 0) {
            path.add(root(begin, end));
        }
        return new ConsistencyProof(from, to, path.reversed());
    }

    private Hash root(long from, long to) {
        List<Subtree> parts = Subtree.completeIn(from, to);
        if (parts.isEmpty()) {
            return Hasher.EMPTY;
        }
        Hasher hasher = new Hasher();
        Hash root = subtrees.root(parts.getLast());
        for (Subtree part : parts.reversed().subList(1, parts.size())) {
            root = hasher.node(subtrees.root(part), root);
        }
        return root;
    }

    private void checkSize(long asked) {
        if (asked < 0 || asked > size) {
            throw new IllegalArgumentException("The tree has " + size + " leaves and never had " + asked + ".");
        }
    }

    /** The largest power of two that is smaller than a number above 1. */
    private static long half(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
