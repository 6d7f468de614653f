package org.annals.command.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.annals.command.assessment.AssessmentCommand.ConfirmOutcome;
import org.annals.command.assessment.AssessmentCommand.GrantExtension;
import org.annals.command.assessment.AssessmentCommand.MarkCaseStudy;
import org.annals.command.assessment.AssessmentCommand.OpenWindow;
import org.annals.command.assessment.AssessmentCommand.SubmitCaseStudy;
import org.annals.command.assessment.AssessmentCommand.VoidOutcome;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.assessment.Window;
import org.annals.kernel.identifier.DocumentHash;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;

/** The participant whose case study these tests are about, and what may be asked of it. */
final class Sam {

    static final ParticipantId SAM = ParticipantId.of(new UUID(8, 8));
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final DocumentHash DOCUMENT = new DocumentHash("0a".repeat(32));
    static final DocumentHash OTHER_DOCUMENT = new DocumentHash("0b".repeat(32));

    private Sam() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Window window(String opensOn) {
        return Window.opening(day(opensOn), 8, LONDON);
    }

    /** Decided two weeks before. */
    static OpenWindow opening(int attempt, String date) {
        return opening(
                attempt, date, day(date).minusDays(14).atStartOfDay(LONDON).toInstant());
    }

    static OpenWindow opening(int attempt, String date, Instant decidedAt) {
        return new OpenWindow(SAM, attempt, day(date), decidedAt);
    }

    static GrantExtension extending(int attempt, String lastDay) {
        return new GrantExtension(SAM, attempt, day(lastDay), new Personal("illness"), "lead.moss", day("2026-03-12"));
    }

    static SubmitCaseStudy submitting(int attempt, String instant) {
        return submitting(attempt, instant, 2_000, DOCUMENT);
    }

    static SubmitCaseStudy submitting(int attempt, String instant, int words) {
        return submitting(attempt, instant, words, DOCUMENT);
    }

    static SubmitCaseStudy submitting(int attempt, String instant, int words, DocumentHash document) {
        Instant at = Instant.parse(instant);
        return new SubmitCaseStudy(SAM, attempt, at, words, document, LocalDate.ofInstant(at, LONDON));
    }

    static MarkCaseStudy marking(MarkingRole role, String assessor, Result result) {
        return new MarkCaseStudy(SAM, 1, role, assessor, result, day("2026-03-29"));
    }

    static ConfirmOutcome confirming(String person) {
        return new ConfirmOutcome(SAM, 1, person, day("2026-04-09"));
    }

    static VoidOutcome voiding() {
        return new VoidOutcome(SAM, 1, new Personal("wrong paper"), "lead.moss", day("2026-05-01"), day("2026-05-04"));
    }
}
