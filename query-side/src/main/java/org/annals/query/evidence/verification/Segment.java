package org.annals.query.evidence.verification;

import java.util.Arrays;
import org.annals.kernel.proof.leaf.LeafHashes;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.merkle.Subtree;
import org.annals.query.evidence.tree.LogTree;
import org.annals.query.evidence.tree.StorageOrder;

/**
 * Some successive leaves of the tree, compared with the events that are stored at their positions now. Segments are
 * compared by several threads at once, each with a connection of its own.
 */
record Segment(long first, int leaves) {

    static final int LEVEL = 14;
    static final int LEAVES = 1 << LEVEL;

    /** Nobody wants to be told of more events that were put between than these. */
    private static final int SURPLUS = 10_000;

    static Segment number(long number, long size) {
        long first = number * LEAVES;
        return new Segment(first, (int) Math.min(LEAVES, size - first));
    }

    /** How many of its leaves could be compared with an event: those whose events are gone could not. */
    int compare(StoredEvents events, LogTree tree, Faults faults) {
        long after = first == 0 ? StoredEvents.START : tree.position(first - 1);
        long[] positions = tree.positions(first, leaves);
        LeafHashes read = new LeafHashes(new IndexesByPosition(first, positions));
        events.read(after, positions[leaves - 1], leaves + SURPLUS, read);
        byte[] stored = tree.block(first, leaves);
        byte[] worked = read.count() == leaves ? block(read) : new byte[0];
        if (Arrays.equals(worked, stored) && samePositions(read, positions)) {
            return leaves;
        }
        boolean sound = sameRoot(worked, stored);
        Differences differences = sound ? Differences.NONE : differences(read, positions, stored, faults);
        if (!differences.found()) {
            faults.add(Fault.of(
                    FaultKind.TREE_DAMAGED,
                    first,
                    "The tree beside the log is damaged from about here; the events are not."));
        }
        return sound ? leaves : differences.compared();
    }

    /** All roots within the segment, worked out from the leaves that were read, as the tree has them stored. */
    private byte[] block(LeafHashes read) {
        byte[] block = new byte[Math.toIntExact(StorageOrder.count(leaves)) * Hash.BYTES];
        Hasher hasher = new Hasher();
        for (int i = 0; i < leaves; i++) {
            Subtree subtree = Subtree.leaf(i);
            read.copyTo(i, block, at(subtree));
            while ((subtree.index() & 1) == 1) {
                Subtree left = new Subtree(subtree.level(), subtree.index() - 1);
                hasher.node(block, at(left), at(subtree), at(subtree.above()));
                subtree = subtree.above();
            }
        }
        return block;
    }

    /** Whether a whole segment has the root that it had: then its events are right, whatever is stored below that root. */
    private boolean sameRoot(byte[] worked, byte[] stored) {
        int root = stored.length - Hash.BYTES;
        return leaves == LEAVES
                && worked.length == stored.length
                && Arrays.equals(worked, root, worked.length, stored, root, stored.length);
    }

    private boolean samePositions(LeafHashes read, long[] positions) {
        for (int i = 0; i < leaves; i++) {
            if (read.position(i) != positions[i]) {
                return false;
            }
        }
        return true;
    }

    /** @param compared how many leaves had an event at their position */
    private record Differences(boolean found, int compared) {

        static final Differences NONE = new Differences(false, 0);
    }

    /** Goes through both in step, by position. */
    private Differences differences(LeafHashes read, long[] positions, byte[] stored, Faults faults) {
        boolean found = false;
        int compared = 0;
        boolean cutOff = read.count() == leaves + SURPLUS;
        int i = 0;
        int j = 0;
        while (i < leaves || j < read.count()) {
            if (cutOff && j == read.count()) {
                return new Differences(true, compared);
            }
            if (j == read.count() || (i < leaves && positions[i] < read.position(j))) {
                faults.add(Fault.removed(first + i, positions[i]));
                found = true;
                i++;
            } else if (i == leaves || read.position(j) < positions[i]) {
                faults.add(Fault.inserted(first + i, read.position(j)));
                found = true;
                j++;
            } else {
                if (!read.hash(j).equals(leaf(stored, i))) {
                    faults.add(Fault.changed(first + i, positions[i]));
                    found = true;
                }
                compared++;
                i++;
                j++;
            }
        }
        return new Differences(found, compared);
    }

    private static Hash leaf(byte[] stored, int number) {
        int at = at(Subtree.leaf(number));
        return Hash.of(stored, at, at + Hash.BYTES);
    }

    private static int at(Subtree subtree) {
        return Math.toIntExact(StorageOrder.at(subtree)) * Hash.BYTES;
    }
}
