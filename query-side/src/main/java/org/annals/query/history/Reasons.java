package org.annals.query.history;

import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingAnswered;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingClosed;
import org.annals.kernel.auditreview.AuditReviewEvent.FindingRecorded;
import org.annals.kernel.auditreview.AuditReviewEvent.ReviewSignedOff;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.participant.ParticipantEvent.CreditsRevoked;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldLifted;
import org.annals.kernel.participant.ParticipantEvent.LegalHoldPlaced;
import org.annals.kernel.participant.ParticipantEvent.ParticipantErased;
import org.annals.kernel.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What people wrote about what they did, and how it fits into a sentence. */
final class Reasons {

    private Reasons() {}

    static @Nullable Personal of(DomainEvent event) {
        return switch (event) {
            case AttendanceRecorded it -> it.reason();
            case AttendanceCorrected it -> it.reason();
            case CreditsUpheld it -> it.reason();
            case CreditsRevoked it -> it.reason();
            case LegalHoldPlaced it -> it.reason();
            case LegalHoldLifted it -> it.reason();
            case ParticipantErased it -> it.reason();
            case ExtensionGranted it -> it.reason();
            case OutcomeVoided it -> it.reason();
            case FindingRecorded it -> it.text();
            case FindingAnswered it -> it.text();
            case FindingClosed it -> it.text();
            case ReviewSignedOff it -> it.conclusion();
            default -> null;
        };
    }

    /** Without the full stop that the sentence brings by itself. */
    static String plain(String text) {
        return text.strip().replaceFirst("\\.$", "");
    }

    /** {@code record-attendance} as people say it. */
    static String spoken(String request) {
        return request.replace('-', ' ');
    }
}
