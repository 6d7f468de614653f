package org.annals.query.participantrecord;

import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.query.standing.Standing;
import org.annals.query.view.LoggedEvent;

/**
 * What is remembered of a participant.
 *
 * @param refusals how many requests were refused
 */
record RecordState(Applications applications, Standing standing, int refusals, Versions versions) {

    static final RecordState NONE = new RecordState(Applications.NONE, Standing.NONE, 0, Versions.NONE);

    RecordState apply(LoggedEvent event) {
        boolean refused = event.event() instanceof ParticipantEvent.RequestRefused
                || event.event() instanceof AssessmentEvent.RequestRefused;
        return new RecordState(
                applications.apply(event),
                standing.apply(event),
                refused ? refusals + 1 : refusals,
                versions.apply(event));
    }
}
