package org.annals.query.view;

import org.axonframework.eventhandling.TrackingToken;

/** Whoever has claimed a segment. */
interface SegmentOwner {

    /** Stores how far the segment is. */
    void store(TrackingToken token);

    /** The segment cannot go on and has to be claimed anew. */
    void failed();

    /** Some event has made a row fail; which one shows only if each event is looked at by itself. */
    void beCareful();
}
