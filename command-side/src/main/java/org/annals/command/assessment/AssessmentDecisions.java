package org.annals.command.assessment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.annals.command.assessment.AssessmentCommand.ConfirmOutcome;
import org.annals.command.assessment.AssessmentCommand.GrantExtension;
import org.annals.command.assessment.AssessmentCommand.MarkCaseStudy;
import org.annals.command.assessment.AssessmentCommand.OpenWindow;
import org.annals.command.assessment.AssessmentCommand.RecordMissedWindow;
import org.annals.command.assessment.AssessmentCommand.SubmitCaseStudy;
import org.annals.command.assessment.AssessmentCommand.VoidOutcome;
import org.annals.command.participant.Standing;
import org.annals.command.request.InvalidRequest;
import org.annals.command.request.Verdict;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudySubmitted;
import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.assessment.AssessmentEvent.WindowMissed;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.annals.kernel.assessment.Attempt;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.assessment.Window;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.refusal.RefusalCode;

/** What comes of each thing that can be asked of an assessment, given what happened so far and where the participant stands. */
final class AssessmentDecisions {

    private final CaseStudy caseStudy;
    private final Standing standing;
    private final AssessmentRules rules;
    private final MarkingDecisions marking;
    private final Qualifications qualifications;

    AssessmentDecisions(CaseStudy caseStudy, Standing standing, Qualifications qualifications) {
        this.caseStudy = caseStudy;
        this.standing = standing;
        this.rules = new AssessmentRules(caseStudy, standing);
        this.marking = new MarkingDecisions(rules);
        this.qualifications = qualifications;
    }

    Verdict<AssessmentEvent> decide(AssessmentCommand command) {
        if (command.attempt() < 1) {
            throw new InvalidRequest("attempt", "attempts are counted from 1");
        }
        Optional<RefusalCode> broken = switch (command) {
            case OpenWindow it -> standing.forbidTakingPart(it.on());
            case SubmitCaseStudy it -> standing.forbidTakingPart(it.on());
            default -> standing.forbidAssessing();
        };
        if (broken.isPresent()) {
            return Verdict.forbidden(broken.get());
        }
        Optional<Attempt> attempt = caseStudy.attempt(command.attempt());
        return switch (command) {
            case OpenWindow it -> open(it);
            case GrantExtension it -> extend(it, attempt);
            case SubmitCaseStudy it -> submit(it, attempt);
            case MarkCaseStudy it -> marking.mark(it, attempt);
            case ConfirmOutcome it -> marking.confirm(it, attempt);
            case VoidOutcome it -> marking.voidOutcome(it, attempt);
            case RecordMissedWindow it -> miss(it, attempt);
        };
    }

    private Verdict<AssessmentEvent> open(OpenWindow asked) {
        boolean known = caseStudy
                .attempt(asked.attempt())
                .filter(attempt -> attempt.window().opensOn().equals(asked.on()))
                .isPresent();
        if (known) {
            return Verdict.nothingNew();
        }
        QualificationSpecification numbers = specification();
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

    private static Verdict<AssessmentEvent> extend(GrantExtension asked, Optional<Attempt> attempt) {
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

    private Verdict<AssessmentEvent> submit(SubmitCaseStudy asked, Optional<Attempt> found) {
        if (found.isEmpty()) {
            return Verdict.forbidden(RefusalCode.NO_WINDOW);
        }
        Attempt attempt = found.get();
        Optional<RefusalCode> broken = AssessmentRules.forbidInstant(attempt, asked.submittedAt());
        if (broken.isPresent()) {
            return Verdict.forbidden(broken.get());
        }
        Attempt.Submission accepted = attempt.submission();
        if (accepted != null
                && accepted.submittedAt().equals(asked.submittedAt())
                && accepted.document().equals(asked.document())) {
            return Verdict.nothingNew();
        }
        return Verdict.unless(
                AssessmentRules.forbidContent(attempt, asked, specification().caseStudy()),
                new CaseStudySubmitted(
                        asked.participant(),
                        asked.attempt(),
                        asked.submittedAt(),
                        asked.words(),
                        asked.document(),
                        asked.on()));
    }

    private static Verdict<AssessmentEvent> miss(RecordMissedWindow asked, Optional<Attempt> found) {
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

    private QualificationSpecification specification() {
        return qualifications.pinned(Objects.requireNonNull(standing.qualification()));
    }
}
