package org.annals.command.assessment;

import java.util.Optional;
import org.annals.command.assessment.AssessmentCommand.ConfirmOutcome;
import org.annals.command.assessment.AssessmentCommand.MarkCaseStudy;
import org.annals.command.assessment.AssessmentCommand.VoidOutcome;
import org.annals.command.request.Verdict;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudyMarked;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeConfirmed;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.assessment.Attempt;
import org.annals.kernel.refusal.RefusalCode;

/** What comes of marking, confirming and voiding (rule book 3). */
final class MarkingDecisions {

    private final AssessmentRules rules;

    MarkingDecisions(AssessmentRules rules) {
        this.rules = rules;
    }

    Verdict<AssessmentEvent> mark(MarkCaseStudy asked, Optional<Attempt> found) {
        Optional<Attempt> submitted = found.filter(attempt -> attempt.submission() != null);
        if (submitted.isEmpty()) {
            return Verdict.forbidden(RefusalCode.NOTHING_SUBMITTED);
        }
        boolean known = submitted
                .flatMap(attempt -> attempt.mark(asked.role()))
                .filter(mark -> mark.assessor().equals(asked.assessor()) && mark.result() == asked.result())
                .isPresent();
        if (known) {
            return Verdict.nothingNew();
        }
        return Verdict.unless(
                rules.forbidMarking(submitted.get(), asked),
                new CaseStudyMarked(
                        asked.participant(),
                        asked.attempt(),
                        asked.role(),
                        asked.assessor(),
                        asked.result(),
                        asked.on()));
    }

    Verdict<AssessmentEvent> confirm(ConfirmOutcome asked, Optional<Attempt> found) {
        Optional<Attempt> submitted = found.filter(attempt -> attempt.submission() != null);
        if (submitted.isEmpty()) {
            return Verdict.forbidden(RefusalCode.NOTHING_SUBMITTED);
        }
        Optional<Attempt.Mark> deciding = submitted.get().decidingMark();
        if (deciding.isEmpty()) {
            return Verdict.forbidden(RefusalCode.NOT_MARKED);
        }
        if (submitted.get().outcome() != null) {
            return Verdict.nothingNew();
        }
        return Verdict.unless(
                rules.forbidConfirming(submitted.get(), asked.confirmedBy()),
                new OutcomeConfirmed(
                        asked.participant(),
                        asked.attempt(),
                        deciding.get().result(),
                        asked.confirmedBy(),
                        asked.on()));
    }

    Verdict<AssessmentEvent> voidOutcome(VoidOutcome asked, Optional<Attempt> found) {
        return found.filter(attempt -> attempt.outcome() != null).isEmpty()
                ? Verdict.forbidden(RefusalCode.OUTCOME_NOT_CONFIRMED)
                : Verdict.happened(new OutcomeVoided(
                        asked.participant(), asked.attempt(), asked.reason(), asked.voidedBy(), asked.on()));
    }
}
