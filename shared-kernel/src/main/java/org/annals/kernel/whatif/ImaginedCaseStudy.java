package org.annals.kernel.whatif;

import java.util.Optional;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudyMarked;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudySubmitted;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeConfirmed;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.annals.kernel.assessment.Attempt;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.assessment.Window;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationSpecification.CaseStudyRules;

/** A case study by the numbers of another specification (rule book 3). */
record ImaginedCaseStudy(CaseStudy before, QualificationSpecification specification) {

    /** The case study after the event; empty if there would have been no such event. */
    Optional<CaseStudy> after(Recorded<AssessmentEvent> recorded) {
        return imagined(recorded.event()).map(it -> before.apply(new Recorded<>(recorded.id(), it)));
    }

    private Optional<AssessmentEvent> imagined(AssessmentEvent event) {
        return switch (event) {
            case WindowOpened it -> it.attempt() <= numbers().attempts() ? Optional.of(opened(it)) : Optional.empty();
            case CaseStudySubmitted it -> Optional.<AssessmentEvent>of(it).filter(same -> accepts(it));
            case CaseStudyMarked it -> Optional.<AssessmentEvent>of(it).filter(same -> submitted(it.attempt()));
            case OutcomeConfirmed it -> Optional.<AssessmentEvent>of(it).filter(same -> submitted(it.attempt()));
            default -> Optional.of(event);
        };
    }

    private AssessmentEvent opened(WindowOpened fact) {
        Window window = Window.opening(
                fact.window().opensOn(), numbers().windowDays(), fact.window().zone());
        return new WindowOpened(fact.participant(), fact.attempt(), window, fact.on());
    }

    private boolean accepts(CaseStudySubmitted submission) {
        boolean inTime = before.attempt(submission.attempt())
                .map(Attempt::window)
                .filter(it -> !submission.submittedAt().isBefore(it.opens()))
                .filter(it -> submission.submittedAt().isBefore(it.deadline()))
                .isPresent();
        return inTime
                && submission.words() >= numbers().minWords()
                && submission.words() <= numbers().maxWords();
    }

    private boolean submitted(int attempt) {
        return before.attempt(attempt).filter(it -> it.submission() != null).isPresent();
    }

    private CaseStudyRules numbers() {
        return specification.caseStudy();
    }
}
