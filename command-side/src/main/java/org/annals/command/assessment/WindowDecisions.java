package org.annals.command.assessment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.command.assessment.AssessmentCommand.GrantExtension;
import org.annals.command.assessment.AssessmentCommand.OpenWindow;
import org.annals.command.assessment.AssessmentCommand.RecordMissedWindow;
import org.annals.command.request.Verdict;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.assessment.AssessmentEvent.WindowMissed;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.annals.kernel.assessment.Attempt;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.assessment.Window;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.refusal.RefusalCode;

/** What comes of opening a window, extending it and letting it pass (rule book 3). */
final class WindowDecisions {

    private final CaseStudy caseStudy;
    private final AssessmentRules rules;

    WindowDecisions(CaseStudy caseStudy, AssessmentRules rules) {
        this.caseStudy = caseStudy;
        this.rules = rules;
    }

    Verdict<AssessmentEvent> open(OpenWindow asked, QualificationSpecification numbers) {
        boolean known = caseStudy
                .attempt(asked.attempt())
                .filter(attempt -> attempt.window().opensOn().equals(asked.on()))
                .isPresent();
        if (known) {
            return Verdict.nothingNew();
        }
        Optional<RefusalCode> broken = rules.forbidOpening(asked, numbers.caseStudy());
        if (broken.isPresent()) {
            return Verdict.forbidden(broken.get());
        }
        List<AssessmentEvent> events = new ArrayList<>();
        caseStudy
                .attempt(asked.attempt() - 1)
                .filter(before -> !before.missed() && before.isMissedAt(asked.decidedAt()))
                .ifPresent(before -> events.add(missed(asked.participant(), before)));
        Window window = Window.opening(asked.on(), numbers.caseStudy().windowDays(), numbers.zone());
        events.add(new WindowOpened(asked.participant(), asked.attempt(), window, asked.on()));
        return new Verdict.Happened<>(events);
    }

    Verdict<AssessmentEvent> extend(GrantExtension asked, Optional<Attempt> attempt) {
        if (attempt.isEmpty()) {
            return Verdict.forbidden(RefusalCode.NO_WINDOW);
        }
        Window now = attempt.get().window();
        Window extended = now.extendedTo(asked.lastDay());
        if (attempt.get().submission() != null) {
            return Verdict.forbidden(RefusalCode.ALREADY_SUBMITTED);
        }
        return extended.deadline().isAfter(now.deadline())
                ? Verdict.happened(new ExtensionGranted(
                        asked.participant(), asked.attempt(), extended, asked.reason(), asked.grantedBy(), asked.on()))
                : Verdict.forbidden(RefusalCode.EXTENSION_NOT_LATER);
    }

    Verdict<AssessmentEvent> miss(RecordMissedWindow asked, Optional<Attempt> found) {
        return found.filter(attempt -> !attempt.missed() && attempt.isMissedAt(asked.at()))
                .<Verdict<AssessmentEvent>>map(attempt -> Verdict.happened(missed(asked.participant(), attempt)))
                .orElseGet(Verdict::nothingNew);
    }

    /** The business date of a missed window is its last day. */
    private static WindowMissed missed(ParticipantId participant, Attempt attempt) {
        ZoneId zone = attempt.window().zone();
        LocalDate lastDay =
                LocalDate.ofInstant(attempt.window().deadline(), zone).minusDays(1);
        return new WindowMissed(participant, attempt.number(), attempt.window().deadline(), lastDay);
    }
}
