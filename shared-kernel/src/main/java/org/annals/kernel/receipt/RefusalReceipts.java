package org.annals.kernel.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.kernel.assessment.Attempt;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.participant.ParticipantEvent.RequestRefused;
import org.annals.kernel.participant.Training;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.QualificationSpecification.CaseStudyRules;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.kernel.rulebook.RuleOfRefusal;

/** Receipts for refusals: the rule, how things stood then, and the events that made it so. */
final class RefusalReceipts {

    static final String SUBJECT = "refusal";

    private final CaseFile file;
    private final QualificationSpecification specification;

    private final CohortsBefore cohorts;

    RefusalReceipts(CaseFile file, QualificationSpecification specification, CohortsBefore cohorts) {
        this.file = file;
        this.specification = specification;
        this.cohorts = cohorts;
    }

    Optional<Receipt> of(String event) {
        return Stream.concat(file.participant().stream(), file.assessment().stream())
                .filter(it -> it.id().equals(event) && it.event() instanceof Refusal)
                .findFirst()
                .map(it -> ofPlaces(it).orElseGet(() -> receipt(it)));
    }

    /** Empty if no place was wanting, or if which place was asked for stands in the request alone. */
    private Optional<Receipt> ofPlaces(Recorded<? extends DomainEvent> refused) {
        return refused.event() instanceof RequestRefused it && it.place() != null && isOfPlaces(it.code())
                ? Optional.of(new PlacesReceipt(
                                it, it.place(), cohorts.events(it.place().cohort(), refused.id()))
                        .receipt(specification))
                : Optional.empty();
    }

    private static boolean isOfPlaces(RefusalCode code) {
        return code == RefusalCode.NO_FUNDED_PLACE_LEFT || code == RefusalCode.GROUP_FULL;
    }

    private Receipt receipt(Recorded<? extends DomainEvent> refused) {
        Refusal refusal = (Refusal) refused.event();
        CaseFile then = file.beforeInItsStream(refused.id());
        List<String> lines = new ArrayList<>(List.of(refusal.message()));
        lines.addAll(numbers(refusal, refused.event().on(), then));
        return Draft.about(specification, SUBJECT, refusal.code().name())
                .rules(RuleOfRefusal.of(refusal.code()))
                .arithmetic(lines)
                .counted(new Grounds(then)
                        .of(refusal.code(), refused.event().on()).stream()
                                .map(it -> new Counted(
                                        it.id(),
                                        it.event().on(),
                                        List.of(refusal.code().name())))
                                .toList())
                .missing(Wanting.of(refusal.code(), specification).stream().toList())
                .receipt();
    }

    private List<String> numbers(Refusal refusal, LocalDate on, CaseFile then) {
        CreditBasis basis = then.basis();
        CaseStudyRules rules = specification.caseStudy();
        return switch (refusal.code()) {
            case DEFERRED, WITHDRAWN, ALREADY_DEFERRED, ALREADY_ACTIVE -> training(basis.training(), on);
            case TOO_SHORT, TOO_LONG -> List.of("%d ≤ words ≤ %d".formatted(rules.minWords(), rules.maxWords()));
            case TOO_MANY_ATTEMPTS -> List.of("at most %d attempts".formatted(rules.attempts()));
            case TOO_LITTLE_TEACHING_EXPERIENCE ->
                List.of("at least %d years".formatted(specification.entry().yearsTeaching()));
            case TOO_EARLY, LATE, NO_WINDOW, WINDOW_ALREADY_OPENED, EXTENSION_NOT_LATER ->
                then.caseStudy().attempts().stream()
                        .map(RefusalReceipts::window)
                        .toList();
            case NO_FUNDED_PLACE_LEFT, GROUP_FULL ->
                List.of(
                        "which place was asked for stands in the request alone, as it was refused before events kept that");
            default -> List.of();
        };
    }

    private static List<String> training(Training training, LocalDate on) {
        return Stream.concat(
                        Stream.of("the date asked for is " + on),
                        training.interruptions().stream().map(TrainingReceipt::line))
                .toList();
    }

    private static String window(Attempt attempt) {
        return "attempt %d: opens %s, deadline %s"
                .formatted(
                        attempt.number(),
                        attempt.window().opens(),
                        attempt.window().deadline());
    }
}
