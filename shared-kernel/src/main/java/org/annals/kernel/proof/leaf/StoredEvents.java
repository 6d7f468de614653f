package org.annals.kernel.proof.leaf;

import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The stored events as leaves, read from the store itself in its own order, whole and in bounded memory: nothing of them is
 * understood or serialised anew. How a store is read is all that its kind decides.
 */
public interface StoredEvents {

    /** Before the first position of any store. */
    long START = -1;

    /**
     * A position up to which no event will ever appear that a later read does not see. Does not wait for transactions in
     * flight.
     */
    long settled();

    /**
     * Reads the events above one position, up to another and at most so many, in the order of the store.
     *
     * @param sink is given each of them in turn
     */
    void read(long after, long upTo, long limit, LeafSink sink);

    /** The leaf of the event at a position, all but its index; null if there is none. */
    default byte @Nullable [] leaf(long position) {
        byte[][] found = new byte[1][];
        read(
                position - 1,
                position,
                1,
                (at, bytes, from, length) -> found[0] = Arrays.copyOfRange(bytes, from, from + length));
        return found[0];
    }

    /**
     * Reads the events at some positions, in the order of the store; where there is none, nothing is given.
     *
     * @param positions each greater than the one before
     */
    default void read(long[] positions, LeafSink sink) {
        if (positions.length > 0) {
            read(positions[0] - 1, positions[positions.length - 1], Long.MAX_VALUE, (at, bytes, from, length) -> {
                if (Arrays.binarySearch(positions, at) >= 0) {
                    sink.take(at, bytes, from, length);
                }
            });
        }
    }

    /** Where the event with this id stands; empty if there is none. */
    OptionalLong positionOf(String eventId);

    /**
     * Takes the {@link EventLeaf leaf} of an event, all but its index: a store does not know that. Who counts the events puts it
     * in with {@link EventLeaf#setIndex}.
     */
    @FunctionalInterface
    interface LeafSink {

        /** @param bytes hold the leaf, from {@code from} on, and may be written to; they may be something else after the call */
        void take(long position, byte[] bytes, int from, int length);
    }
}
