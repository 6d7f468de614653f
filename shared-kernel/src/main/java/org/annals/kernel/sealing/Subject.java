package org.annals.kernel.sealing;

import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.auditreview.OfFinding;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;

/** Whose key seals what stands in an event. */
final class Subject {

    private Subject() {}

    /** The participant whom the event is about; the event itself if that is nobody in particular, or has to outlast them. */
    static String of(DomainEvent event, String eventId) {
        return switch (event) {
            case ParticipantErased it -> eventId;
            case ParticipantEvent it -> it.participant().value();
            case AssessmentEvent it -> it.participant().value();
            case OfFinding it -> it.participant().value();
            default -> eventId;
        };
    }
}
