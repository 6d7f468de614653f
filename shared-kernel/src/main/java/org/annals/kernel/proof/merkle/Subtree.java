package org.annals.kernel.proof.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A complete subtree: of the 2^level leaves from index · 2^level on.
 *
 * @param level 0 is a single leaf
 * @param index which of its level, counted from 0 at the left
 */
public record Subtree(int level, long index) {

    public Subtree {
        if (level < 0 || level >= Long.SIZE - 1 || index < 0 || index > Long.MAX_VALUE >> level) {
            throw new IllegalArgumentException("There is no such subtree.");
        }
    }

    public static Subtree leaf(long index) {
        return new Subtree(0, index);
    }

    /** The largest complete subtrees that make up the leaves of a range of which no subtree sticks out, from left to right. */
    static List<Subtree> completeIn(long from, long to) {
        List<Subtree> subtrees = new ArrayList<>();
        for (long at = from; at < to; at = subtrees.getLast().end()) {
            int aligned = at == 0 ? Long.SIZE - 2 : Long.numberOfTrailingZeros(at);
            int fitting = Long.SIZE - 1 - Long.numberOfLeadingZeros(to - at);
            int level = Math.min(aligned, fitting);
            subtrees.add(new Subtree(level, at >> level));
        }
        return subtrees;
    }

    /** The one of which this is a half. */
    public Subtree above() {
        return new Subtree(level + 1, index >> 1);
    }

    /** The index of the first leaf after it. */
    public long end() {
        return (index + 1) << level;
    }
}
