package org.annals.query.evidence.verification;

import org.annals.kernel.proof.leaf.LeafHashes.Indexes;

/** The indexes that events had when they were logged, found in step with their positions. */
final class IndexesByPosition implements Indexes {

    private static final long NONE = -1;

    private final long first;
    private final long[] positions;
    private int next;

    /**
     * @param first index of the first position
     * @param positions at which events were logged
     */
    IndexesByPosition(long first, long[] positions) {
        this.first = first;
        this.positions = positions;
    }

    @Override
    public long of(long position, int read) {
        while (next < positions.length && positions[next] < position) {
            next++;
        }
        return next < positions.length && positions[next] == position ? first + next : NONE;
    }
}
