package org.annals.query.participantrecord;

import java.util.List;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.event.Appended;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.query.standing.Standing;
import org.annals.query.view.LoggedEvent;

/**
 * What is remembered of a participant.
 *
 * @param refusals how many requests were refused
 * @param coaches who has held a session, each once
 */
record RecordState(
        Applications applications, Standing standing, int refusals, Versions versions, List<String> coaches) {

    static final RecordState NONE = new RecordState(Applications.NONE, Standing.NONE, 0, Versions.NONE, List.of());

    RecordState apply(LoggedEvent event) {
        boolean refused = event.event() instanceof ParticipantEvent.RequestRefused
                || event.event() instanceof AssessmentEvent.RequestRefused;
        return new RecordState(
                applications.apply(event),
                standing.apply(event),
                refused ? refusals + 1 : refusals,
                versions.apply(event),
                event.event() instanceof CoachingHeld it ? with(it.coach()) : coaches);
    }

    private List<String> with(String coach) {
        return coaches.contains(coach) ? coaches : Appended.to(coaches, coach);
    }
}
