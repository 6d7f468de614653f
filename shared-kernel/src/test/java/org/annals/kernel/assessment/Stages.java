package org.annals.kernel.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudyMarked;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudySubmitted;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeConfirmed;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.assessment.AssessmentEvent.RequestRefused;
import org.annals.kernel.assessment.AssessmentEvent.WindowMissed;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;

/** The stages of a case study, said shortly; the window opens on 12 January 2026. */
final class Stages {

    static final Window WINDOW = Window.opening(LocalDate.of(2026, 1, 12), 8, ZoneId.of("Europe/London"));

    private static final ParticipantId SOMEBODY = ParticipantId.of(new UUID(1, 1));
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 15);

    private Stages() {}

    static AssessmentEvent opened(int attempt) {
        return new WindowOpened(SOMEBODY, attempt, WINDOW, WINDOW.opensOn());
    }

    static AssessmentEvent missed(int attempt) {
        return new WindowMissed(SOMEBODY, attempt, WINDOW.deadline(), LocalDate.of(2026, 1, 19));
    }

    static AssessmentEvent submitted(int attempt) {
        Instant at = Instant.parse("2026-01-15T12:00:00Z");
        return new CaseStudySubmitted(SOMEBODY, attempt, at, 2_000, new DocumentHash("0a".repeat(32)), SOME_DAY);
    }

    static AssessmentEvent marked(int attempt, Result result) {
        return new CaseStudyMarked(SOMEBODY, attempt, MarkingRole.MARKER, "assessor.bell", result, SOME_DAY);
    }

    static AssessmentEvent moderated(int attempt, Result result) {
        return new CaseStudyMarked(SOMEBODY, attempt, MarkingRole.MODERATOR, "assessor.cole", result, SOME_DAY);
    }

    static AssessmentEvent confirmed(int attempt, Result result) {
        return new OutcomeConfirmed(SOMEBODY, attempt, result, "lead.moss", SOME_DAY);
    }

    static AssessmentEvent voided(int attempt) {
        return new OutcomeVoided(SOMEBODY, attempt, new Personal("wrong paper"), "lead.moss", SOME_DAY);
    }

    static AssessmentEvent refused() {
        return new RequestRefused(
                SOMEBODY, "submit-case-study", RefusalCode.NO_WINDOW, "No window is open.", null, SOME_DAY);
    }

    static CaseStudy after(AssessmentEvent... events) {
        CaseStudy caseStudy = CaseStudy.NONE;
        for (int at = 0; at < events.length; at++) {
            caseStudy = caseStudy.apply(new Recorded<>("e" + (at + 1), events[at]));
        }
        return caseStudy;
    }

    static AssessmentStatus statusAfter(AssessmentEvent... events) {
        return after(events).status();
    }
}
