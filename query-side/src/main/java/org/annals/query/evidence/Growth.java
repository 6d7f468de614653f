package org.annals.query.evidence;

import org.annals.kernel.proof.leaf.LeafHashes;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.merkle.Subtree;
import org.annals.query.evidence.tree.LogTree;

/** Lets the tree grow with the log, in batches. One thread at a time. */
final class Growth {

    private static final int BATCH = 8_192;

    private final StoredEvents events;
    private final LogTree tree;

    Growth(StoredEvents events, LogTree tree) {
        this.events = events;
        this.tree = tree;
    }

    /**
     * Takes in what is new, if anything seems to be.
     *
     * @throws LogDiffers as below
     */
    synchronized void follow() {
        long settled = events.settled();
        if (settled > tree.lastPosition()) {
            takeIn(settled);
        }
    }

    /**
     * Takes in everything that is settled.
     *
     * @throws LogDiffers if the last leaf is no longer the event that it was made from
     */
    synchronized void catchUp() {
        takeIn(Math.max(events.settled(), tree.lastPosition()));
    }

    /** Each batch begins with the last leaf again: a log that was cut off and written on must not be taken for this one. */
    private void takeIn(long upTo) {
        LeafHashes leaves;
        do {
            int known = tree.size() == 0 ? 0 : 1;
            leaves = LeafHashes.from(tree.size() - known);
            long after = known == 0 ? StoredEvents.START : tree.lastPosition() - 1;
            events.read(after, upTo, BATCH, leaves);
            if (known == 1) {
                mustBeginWithLastLeaf(leaves);
            }
            if (leaves.count() > known) {
                tree.append(leaves, known);
            }
        } while (leaves.count() == BATCH);
    }

    private void mustBeginWithLastLeaf(LeafHashes leaves) {
        boolean same = leaves.count() > 0
                && leaves.position(0) == tree.lastPosition()
                && leaves.hash(0).equals(tree.root(Subtree.leaf(tree.size() - 1)));
        if (!same) {
            throw new LogDiffers("The last event that was logged is no longer stored as it was.");
        }
    }
}
