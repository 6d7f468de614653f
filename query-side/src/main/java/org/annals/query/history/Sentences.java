package org.annals.query.history;

import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.auditreview.AuditReviewEvent;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.participant.ParticipantEvent;

/** Says in one plain English sentence what an event tells. */
public final class Sentences {

    private Sentences() {}

    public static String of(DomainEvent event) {
        return apart(event).whole();
    }

    static Sentence apart(DomainEvent event) {
        return new Sentence(frame(event), Reasons.of(event));
    }

    private static String frame(DomainEvent event) {
        return switch (event) {
            case ParticipantEvent it -> ParticipantSentences.of(it);
            case AssessmentEvent it -> AssessmentSentences.of(it);
            case AuditReviewEvent it -> AuditSentences.of(it);
            default -> throw new IllegalArgumentException("A participant's history holds no events of others.");
        };
    }
}
