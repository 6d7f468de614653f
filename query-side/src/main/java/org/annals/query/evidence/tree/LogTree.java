package org.annals.query.evidence.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.annals.kernel.proof.leaf.LeafHashes;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.RightEdge;
import org.annals.kernel.proof.merkle.StoredTree;
import org.annals.kernel.proof.merkle.Subtree;

/**
 * The tree of the log in a folder: {@code hashes} has the roots of all complete subtrees in {@link StorageOrder}, 32 bytes
 * each; {@code positions} the position of each leaf, eight bytes each, the highest first; {@code size} how many leaves are
 * whole. What a crash leaves behind after those is cut off when it is opened. One thread appends while others read.
 */
public final class LogTree implements AutoCloseable {

    private final RecordFile hashes;
    private final RecordFile positions;
    private final SizeFile sizeFile;
    private RightEdge edge;

    private volatile long size;

    private LogTree(RecordFile hashes, RecordFile positions, SizeFile sizeFile, long size) {
        this.hashes = hashes;
        this.positions = positions;
        this.sizeFile = sizeFile;
        this.size = size;
        this.edge = RightEdge.of(size, this::root);
    }

    /** Opens the tree in a folder; if there is none, an empty one. */
    public static LogTree open(Path folder) throws IOException {
        Files.createDirectories(folder);
        RecordFile hashes = RecordFile.open(folder.resolve("hashes"), Hash.BYTES);
        RecordFile positions = RecordFile.open(folder.resolve("positions"), Long.BYTES);
        SizeFile sizeFile = new SizeFile(folder.resolve("size"));
        long size = Math.min(sizeFile.read(), positions.records());
        while (StorageOrder.count(size) > hashes.records()) {
            size--;
        }
        hashes.cut(StorageOrder.count(size));
        positions.cut(size);
        return new LogTree(hashes, positions, sizeFile, size);
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /** The tree as it is now. */
    public StoredTree tree() {
        return new StoredTree(size, this::root);
    }

    /** The root of a complete subtree. */
    public Hash root(Subtree subtree) {
        return Hash.of(hashes.read(StorageOrder.at(subtree), 1).array());
    }

    /** The stored roots within some leaves, in {@link StorageOrder}; the first leaf's index is a multiple of a power of two not below their number. */
    public byte[] block(long first, int leaves) {
        int records = Math.toIntExact(StorageOrder.count(leaves));
        return hashes.read(StorageOrder.count(first), records).array();
    }

    /** The place in the store of the leaf at an index. */
    public long position(long index) {
        return positions.read(index, 1).getLong();
    }

    /** The position of the last leaf. */
    public long lastPosition() {
        long now = size;
        return now == 0 ? StoredEvents.START : position(now - 1);
    }

    /** The positions of some leaves. */
    public long[] positions(long first, int leaves) {
        long[] read = new long[leaves];
        positions.read(first, leaves).asLongBuffer().get(read);
        return read;
    }

    /** The index of the leaf from this position; empty if there is none. */
    public OptionalLong indexOf(long position) {
        long low = 0;
        long high = size - 1;
        while (low <= high) {
            long middle = (low + high) >>> 1;
            long found = position(middle);
            if (found == position) {
                return OptionalLong.of(middle);
            }
            low = found < position ? middle + 1 : low;
            high = found < position ? high : middle - 1;
        }
        return OptionalLong.empty();
    }

    /** Appends leaves, from one of them on, and returns when they are on disk. */
    public synchronized void append(LeafHashes leaves, int from) {
        int more = leaves.count() - from;
        ByteBuffer newPositions = ByteBuffer.allocate(more * Long.BYTES);
        int newHashes = Math.toIntExact(StorageOrder.count(size + more) - StorageOrder.count(size));
        ByteBuffer roots = ByteBuffer.allocate(newHashes * Hash.BYTES);
        for (int i = from; i < leaves.count(); i++) {
            newPositions.putLong(leaves.position(i));
            edge.append(leaves.hash(i), (subtree, root) -> roots.put(root.bytes()));
        }
        try {
            hashes.write(StorageOrder.count(size), roots.flip());
            positions.write(size, newPositions.flip());
            sizeFile.write(edge.size());
        } catch (IOException e) {
            // What is not on disk was not appended: the next attempt begins with the same leaves.
            edge = RightEdge.of(size, this::root);
            throw new UncheckedIOException(e);
        }
        size = edge.size();
    }

    @Override
    public void close() throws IOException {
        hashes.close();
        positions.close();
    }
}
