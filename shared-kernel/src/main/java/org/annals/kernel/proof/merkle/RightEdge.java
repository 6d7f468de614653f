package org.annals.kernel.proof.merkle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A tree that grows and of which only the right edge is kept: the roots of the complete subtrees that it falls into, one
 * for each bit that is set in its size. So 64 hashes do for any number of leaves. Not safe for several threads.
 */
public final class RightEdge {

    private final Hasher hasher = new Hasher();
    /** The smallest subtree first. */
    private final Deque<Hash> complete = new ArrayDeque<>();

    private long size;

    public long size() {
        return size;
    }

    public void append(Hash leaf) {
        append(leaf, (subtree, root) -> {});
    }

    /**
     * Appends a leaf.
     *
     * @param completed is told of each subtree that this leaf completes, itself among them, the lowest first, and its root
     */
    public void append(Hash leaf, BiConsumer<Subtree, Hash> completed) {
        Hash root = leaf;
        Subtree subtree = Subtree.leaf(size);
        completed.accept(subtree, root);
        while ((subtree.index() & 1) == 1) {
            root = hasher.node(complete.pop(), root);
            subtree = subtree.above();
            completed.accept(subtree, root);
        }
        complete.push(root);
        size++;
    }

    /** The root of all leaves so far. */
    public Hash root() {
        if (size == 0) {
            return Hasher.EMPTY;
        }
        Iterator<Hash> upwards = complete.iterator();
        Hash root = upwards.next();
        while (upwards.hasNext()) {
            root = hasher.node(upwards.next(), root);
        }
        return root;
    }

    /** The roots of the complete subtrees, the largest first: with the size, all that it takes to go on. */
    public List<Hash> hashes() {
        return List.copyOf(complete.reversed());
    }

    /**
     * Goes on with a tree of this size, of which {@link #hashes} were kept.
     *
     * @throws IllegalArgumentException if no tree of this size has as many
     */
    public static RightEdge of(long size, List<Hash> hashes) {
        if (size < 0 || hashes.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("A tree of this size does not fall into as many subtrees.");
        }
        RightEdge edge = new RightEdge();
        edge.size = size;
        hashes.forEach(edge.complete::push);
        return edge;
    }

    /**
     * Goes on with a tree whose complete subtrees are stored.
     *
     * @param size how many of its leaves count
     */
    public static RightEdge of(long size, Subtrees stored) {
        RightEdge edge = new RightEdge();
        edge.size = size;
        for (Subtree subtree : Subtree.completeIn(0, size)) {
            edge.complete.push(stored.root(subtree));
        }
        return edge;
    }
}
