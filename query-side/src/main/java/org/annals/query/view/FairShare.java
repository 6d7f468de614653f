package org.annals.query.view;

/** How many segments of each view this process may have, while others keep the same views up to date. */
final class FairShare {

    private volatile int processes = 1;

    /** @param living how many processes there are, this one included */
    void among(int living) {
        processes = Math.max(1, living);
    }

    /**
     * At least one.
     *
     * @param segments into how many a copy is divided; none if another process has just put another copy in its place
     */
    int of(int segments) {
        return Math.max(1, Math.ceilDiv(segments, processes));
    }
}
