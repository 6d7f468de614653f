package org.annals.query.verification;

import java.util.List;

/**
 * What came of comparing one read model with the events; the parts as in {@link ViewSummary}.
 *
 * @param differences the first {@value #MOST} of the documents that differ
 */
record ViewResult(
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
