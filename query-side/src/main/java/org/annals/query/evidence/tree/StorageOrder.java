package org.annals.query.evidence.tree;

import org.annals.kernel.proof.merkle.Subtree;

/**
 * The order in which the roots of complete subtrees are stored: as they are completed, so that a tree that grows only
 * appends. Leaves 0 to 3 give {@code leaf leaf node leaf leaf node node}.
 */
public final class StorageOrder {

    private StorageOrder() {}

    /** How many roots a tree of so many leaves has stored. */
    public static long count(long leaves) {
        return 2 * leaves - Long.bitCount(leaves);
    }

    /** Where the root of a subtree stands, counted from 0. */
    public static long at(Subtree subtree) {
        return count(subtree.end() - 1) + subtree.level();
    }
}
