package org.annals.kernel.auditreview;

import org.annals.kernel.identifier.ParticipantId;

/** What happens to one finding, and so concerns one participant. */
public interface OfFinding {

    /** Which finding of the review: the version of the review at which it was recorded. */
    int finding();

    ParticipantId participant();
}
