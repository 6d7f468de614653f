package org.annals.query.verification;

import java.util.List;

/**
 * What came of comparing one read model with the events, without anything that stands in its documents.
 *
 * @param position the place in the event log up to which they were compared
 * @param behind how many places the read model lacks of the log's end as it was at the beginning, though it had its time
 * @param documents how many documents were compared
 * @param events how many events were folded for that
 * @param differing how many documents are not what the events make of them
 * @param missing of how many events the read model does not tell
 * @param missingEvents the first {@value ViewResult#MOST} of them
 */
public record ViewSummary(
        String view,
        long position,
        long behind,
        long documents,
        long events,
        long differing,
        long missing,
        List<MissingEvent> missingEvents) {

    static ViewSummary of(ViewResult it) {
        return new ViewSummary(
                it.view(),
                it.position(),
                it.behind(),
                it.documents(),
                it.events(),
                it.differing(),
                it.missing(),
                it.missingEvents());
    }
}
