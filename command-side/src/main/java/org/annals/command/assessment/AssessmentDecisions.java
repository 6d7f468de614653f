package org.annals.command.assessment;

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
import org.annals.kernel.assessment.Attempt;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.Qualifications;
import org.annals.kernel.refusal.RefusalCode;

/** What comes of each thing that can be asked of an assessment, given what happened so far and where the participant stands. */
final class AssessmentDecisions {

    private final CaseStudy caseStudy;
    private final Standing standing;
    private final AssessmentRules rules;
    private final WindowDecisions windows;
    private final MarkingDecisions marking;
    private final Qualifications qualifications;

    AssessmentDecisions(CaseStudy caseStudy, Standing standing, Qualifications qualifications) {
        this.caseStudy = caseStudy;
        this.standing = standing;
        this.rules = new AssessmentRules(caseStudy, standing);
        this.windows = new WindowDecisions(caseStudy, rules);
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
            case OpenWindow it -> windows.open(it, specification());
            case GrantExtension it -> windows.extend(it, attempt);
            case SubmitCaseStudy it -> submit(it, attempt);
            case MarkCaseStudy it -> marking.mark(it, attempt);
            case ConfirmOutcome it -> marking.confirm(it, attempt);
            case VoidOutcome it -> marking.voidOutcome(it, attempt);
            case RecordMissedWindow it -> windows.miss(it, attempt);
        };
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

    private QualificationSpecification specification() {
        return qualifications.pinned(Objects.requireNonNull(standing.qualification()));
    }
}
