package org.annals.kernel.proof.leaf;

import java.util.Arrays;
import org.annals.kernel.proof.leaf.StoredEvents.LeafSink;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;

/** Hashes leaves as they are read, each with its index, and keeps the hashes and positions. For one thread. */
public final class LeafHashes implements LeafSink {

    private static final int FIRST_ROOM = 1024;

    private final Hasher hasher = new Hasher();
    private final Indexes indexes;
    private byte[] hashes = new byte[FIRST_ROOM * Hash.BYTES];
    private long[] positions = new long[FIRST_ROOM];
    private int count;

    /** Says which event of the log it is that was read. */
    @FunctionalInterface
    public interface Indexes {

        /**
         * @param position of the event; later calls have higher ones
         * @param read how many have been read before
         * @return any number for an event that is none of the log's
         */
        long of(long position, int read);
    }

    public LeafHashes(Indexes indexes) {
        this.indexes = indexes;
    }

    /** Of events that follow each other in the log, the first of them with an index. */
    public static LeafHashes from(long index) {
        return new LeafHashes((position, read) -> index + read);
    }

    @Override
    public void take(long position, byte[] bytes, int from, int length) {
        EventLeaf.setIndex(bytes, from, indexes.of(position, count));
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count * Hash.BYTES);
        }
        hasher.leaf(bytes, from, length, hashes, count * Hash.BYTES);
        positions[count] = position;
        count++;
    }

    public int count() {
        return count;
    }

    public long position(int number) {
        return positions[number];
    }

    public Hash hash(int number) {
        return Hash.of(hashes, number * Hash.BYTES, (number + 1) * Hash.BYTES);
    }

    /** Copies a hash into an array. */
    public void copyTo(int number, byte[] target, int at) {
        System.arraycopy(hashes, number * Hash.BYTES, target, at, Hash.BYTES);
    }
}
