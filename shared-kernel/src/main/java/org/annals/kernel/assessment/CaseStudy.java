package org.annals.kernel.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudyMarked;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudySubmitted;
import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeConfirmed;
import org.annals.kernel.assessment.AssessmentEvent.OutcomeVoided;
import org.annals.kernel.assessment.AssessmentEvent.RepetitionNoted;
import org.annals.kernel.assessment.AssessmentEvent.RequestRefused;
import org.annals.kernel.assessment.AssessmentEvent.WindowMissed;
import org.annals.kernel.assessment.AssessmentEvent.WindowOpened;
import org.annals.kernel.event.Appended;
import org.annals.kernel.event.Recorded;

/** The case study, attempt by attempt, folded from the events of an assessment. */
public record CaseStudy(List<Attempt> attempts) {

    public static final CaseStudy NONE = new CaseStudy(List.of());

    public CaseStudy apply(Recorded<? extends AssessmentEvent> recorded) {
        String id = recorded.id();
        return switch (recorded.event()) {
            case WindowOpened it -> opened(Attempt.opened(it.attempt(), it.window(), id));
            case ExtensionGranted it -> changed(it.attempt(), attempt -> attempt.within(it.window()));
            case WindowMissed it -> changed(it.attempt(), Attempt::missedNow);
            case CaseStudySubmitted it ->
                changed(
                        it.attempt(),
                        attempt ->
                                attempt.with(new Attempt.Submission(it.submittedAt(), it.words(), it.document(), id)));
            case CaseStudyMarked it ->
                changed(
                        it.attempt(),
                        attempt -> attempt.with(it.role(), new Attempt.Mark(it.assessor(), it.result(), it.on(), id)));
            case OutcomeConfirmed it ->
                changed(
                        it.attempt(),
                        attempt -> attempt.with(new Attempt.Outcome(it.result(), it.confirmedBy(), it.on(), id)));
            case OutcomeVoided it -> changed(it.attempt(), Attempt::withoutOutcomeAndMarks);
            case RequestRefused it -> this;
            case RepetitionNoted it -> this;
        };
    }

    /** The attempt of that number; empty if no window was opened for it. */
    public Optional<Attempt> attempt(int number) {
        return attempts.stream().filter(it -> it.number() == number).findFirst();
    }

    /** The deadline of the last attempt while nothing has been accepted in it, be it over or not; empty if nothing is awaited. */
    public Optional<Instant> submitBy() {
        return attempts.isEmpty() || attempts.getLast().submission() != null
                ? Optional.empty()
                : Optional.of(attempts.getLast().window().deadline());
    }

    public AssessmentStatus status() {
        if (attempts.isEmpty()) {
            return AssessmentStatus.NONE;
        }
        boolean passed = attempts.stream().anyMatch(it -> it.confirmed(Result.PASS));
        return passed ? AssessmentStatus.PASSED : attempts.getLast().status();
    }

    private CaseStudy opened(Attempt attempt) {
        return new CaseStudy(Appended.to(attempts, attempt));
    }

    private CaseStudy changed(int number, UnaryOperator<Attempt> change) {
        return new CaseStudy(attempts.stream()
                .map(it -> it.number() == number ? change.apply(it) : it)
                .toList());
    }
}
