package org.annals.kernel.cohort;

/**
 * How many places of one kind are given out.
 *
 * @param of how many there are
 */
public record PlaceCount(int taken, int of) {

    /** More may be taken than there are: a plan can be revised to fewer, and no place is given back. */
    public boolean isFull() {
        return taken >= of;
    }
}
