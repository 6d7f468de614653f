package org.annals.query.verification;

import java.util.List;

/**
 * What came of comparing one read model with the events.
 *
 * @param position the place in the event log up to which they were compared
 * @param behind how many places the read model lacks of the log's end as it was at the beginning, though it had its time
 * @param documents how many documents were compared
 * @param events how many events were folded for that
 * @param differing how many documents are not what the events make of them
 * @param differences the first {@value #MOST} of them
 * @param missing of how many events the read model does not tell
 * @param missingEvents the first {@value #MOST} of them
 */
public record ViewResult(
        String view,
        long position,
        long behind,
        long documents,
        long events,
        long differing,
        List<Difference> differences,
        long missing,
        List<MissingEvent> missingEvents) {

    static final int MOST = 200;

    /** Everything that is wrong, counted; to be behind counts as one. */
    long faults() {
        return differing + missing + (behind > 0 ? 1 : 0);
    }
}
