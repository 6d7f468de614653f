package org.annals.kernel.receipt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.assessment.AssessmentStatus;
import org.annals.kernel.assessment.Attempt;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.event.Repetition;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationSpecification.CaseStudyRules;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.receipt.Receipt.NotCounted;
import org.annals.kernel.rulebook.Rule;
import org.jspecify.annotations.Nullable;

/** The receipt for how far the case study is: the deciding attempt counts (rule book 3). */
final class AssessmentReceipt {

    private final CaseFile file;
    private final QualificationSpecification specification;
    private final CaseStudy caseStudy;
    private final @Nullable Attempt deciding;
    private final Set<String> counting = new HashSet<>();

    AssessmentReceipt(CaseFile file, QualificationSpecification specification) {
        this.file = file;
        this.specification = specification;
        this.caseStudy = file.caseStudy();
        List<Attempt> attempts = caseStudy.attempts();
        Optional<Attempt> passed =
                attempts.stream().filter(it -> it.confirmed(Result.PASS)).findFirst();
        this.deciding = passed.orElse(attempts.isEmpty() ? null : attempts.getLast());
        if (deciding != null) {
            gather(deciding);
        }
    }

    Receipt receipt() {
        List<Counted> counted = new ArrayList<>();
        List<NotCounted> notCounted = new ArrayList<>();
        for (Recorded<AssessmentEvent> recorded : file.assessment()) {
            if (counting.contains(recorded.id())) {
                counted.add(new Counted(recorded.id(), recorded.event().on(), toward()));
            } else {
                notCounted.add(notCounted(recorded));
            }
        }
        return Draft.about(
                        specification, Subjects.ASSESSMENT, caseStudy.status().word())
                .rules(Rule.OUTCOME, Rule.WINDOW, Rule.WORDS, Rule.ATTEMPTS, Rule.DUTIES)
                .arithmetic(deciding == null ? List.of("0 attempts") : arithmetic(deciding))
                .counted(counted)
                .notCounted(notCounted)
                .missing(missing())
                .receipt();
    }

    private List<String> toward() {
        return deciding == null ? List.of() : List.of("attempt " + deciding.number());
    }

    private void gather(Attempt attempt) {
        counting.add(attempt.windowEvent());
        file.assessment().stream()
                .filter(it -> it.event() instanceof ExtensionGranted granted
                        && granted.attempt() == attempt.number()
                        && granted.window().equals(attempt.window()))
                .map(Recorded::id)
                .forEach(counting::add);
        Optional.ofNullable(attempt.submission()).ifPresent(it -> counting.add(it.event()));
        attempt.decidingMark().ifPresent(it -> counting.add(it.event()));
        Optional.ofNullable(attempt.outcome()).ifPresent(it -> counting.add(it.event()));
    }

    private List<String> arithmetic(Attempt attempt) {
        CaseStudyRules numbers = specification.caseStudy();
        List<String> lines = new ArrayList<>();
        lines.add("attempt %d of at most %d".formatted(attempt.number(), numbers.attempts()));
        Attempt.Submission submission = attempt.submission();
        if (submission == null) {
            lines.add("open from %s until before %s"
                    .formatted(attempt.window().opens(), attempt.window().deadline()));
        } else {
            lines.add("%s ≤ received %s < %s"
                    .formatted(
                            attempt.window().opens(),
                            submission.submittedAt(),
                            attempt.window().deadline()));
            lines.add("%d ≤ %d words ≤ %d".formatted(numbers.minWords(), submission.words(), numbers.maxWords()));
        }
        attempt.decidingMark()
                .ifPresent(
                        it -> lines.add("marked %s by %s".formatted(it.result().word(), it.assessor())));
        Optional.ofNullable(attempt.outcome())
                .ifPresent(it -> lines.add(
                        "confirmed %s by %s on %s".formatted(it.result().word(), it.confirmedBy(), it.on())));
        return lines;
    }

    private NotCounted notCounted(Recorded<AssessmentEvent> recorded) {
        return switch (recorded.event()) {
            case Refusal it -> no(recorded, NoCount.REFUSED, "Refused (%s): %s".formatted(it.code(), it.message()));
            case Repetition it -> no(recorded, NoCount.REPEATED, "It was known already.");
            case AssessmentEvent.CaseStudyMarked it
            when isVoided(recorded, it.attempt()) ->
                no(recorded, NoCount.VOIDED, "The outcome and the marks of the attempt were voided.");
            case AssessmentEvent.OutcomeConfirmed it
            when isVoided(recorded, it.attempt()) ->
                no(recorded, NoCount.VOIDED, "The outcome and the marks of the attempt were voided.");
            default -> no(recorded, NoCount.SUPERSEDED, "A later event of the case study decides instead.");
        };
    }

    private boolean isVoided(Recorded<AssessmentEvent> recorded, int attempt) {
        return file.assessment().stream()
                .dropWhile(it -> !it.id().equals(recorded.id()))
                .anyMatch(it ->
                        it.event() instanceof AssessmentEvent.OutcomeVoided voided && voided.attempt() == attempt);
    }

    private static NotCounted no(Recorded<AssessmentEvent> recorded, NoCount reason, String why) {
        return new NotCounted(recorded.id(), recorded.event().on(), reason, why);
    }

    private List<String> missing() {
        AssessmentStatus status = caseStudy.status();
        return switch (status) {
            case NONE -> List.of("an open window");
            case WINDOW_OPENED -> List.of("a submission inside the window");
            case SUBMITTED -> List.of("a marker's mark");
            case MARKED -> List.of("the confirmation of the outcome by a third person");
            case FAILED -> List.of("a confirmed pass in another attempt");
            case PASSED -> List.of();
        };
    }
}
