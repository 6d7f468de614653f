package org.annals.kernel.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.credit.CreditDecisions;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.qualification.QualificationSpecification;

/**
 * Where a participant would stand, folded from the facts: what the rules decide is decided anew, and what they would have
 * refused is left out. What people decided stays. What was refused in fact stays refused, since nobody knows what would have
 * followed.
 *
 * @param accepted whether the application would have been accepted
 * @param leftOut the ids of the events that there would not have been
 */
public record Imagined(boolean accepted, CaseStudy caseStudy, CreditBasis basis, Set<String> leftOut) {

    public static final Imagined NONE = new Imagined(false, CaseStudy.NONE, CreditBasis.NONE, Set.of());

    /** @param specification the one imagined */
    public Imagined apply(Recorded<? extends DomainEvent> recorded, QualificationSpecification specification) {
        return switch (recorded.event()) {
            case ParticipantEvent it -> apply(new Recorded<>(recorded.id(), it), it, specification);
            case AssessmentEvent it -> assess(recorded.id(), it, specification);
            default -> this;
        };
    }

    private Imagined apply(
            Recorded<ParticipantEvent> recorded, ParticipantEvent event, QualificationSpecification specification) {
        return switch (event) {
            case ApplicationAccepted it ->
                new Imagined(meetsEntry(it, specification), caseStudy, basis.apply(recorded), leftOut);
            case CreditsAwarded it -> this;
            case CreditsPutUnderReview it -> this;
            case CaseStudyPassed it when leftOut.contains(it.outcome()) -> without(recorded.id());
            default -> happened(recorded, specification);
        };
    }

    private static boolean meetsEntry(ApplicationAccepted accepted, QualificationSpecification specification) {
        BigDecimal needed = BigDecimal.valueOf(specification.entry().yearsTeaching());
        return accepted.yearsTeaching().compareTo(needed) >= 0;
    }

    private Imagined happened(Recorded<ParticipantEvent> recorded, QualificationSpecification specification) {
        CreditBasis now = basis.apply(recorded);
        LocalDate on = recorded.event().on();
        Optional<ParticipantEvent> followed =
                accepted ? new CreditDecisions(specification).after(recorded, basis, now, on) : Optional.empty();
        CreditBasis then = followed.map(it -> now.apply(new Recorded<>("after " + recorded.id(), it)))
                .orElse(now);
        return new Imagined(accepted, caseStudy, then, leftOut);
    }

    private Imagined assess(String id, AssessmentEvent event, QualificationSpecification specification) {
        return new ImaginedCaseStudy(caseStudy, specification)
                .after(new Recorded<>(id, event))
                .map(after -> new Imagined(accepted, after, basis, leftOut))
                .orElseGet(() -> without(id));
    }

    private Imagined without(String event) {
        Set<String> more = new HashSet<>(leftOut);
        more.add(event);
        return new Imagined(accepted, caseStudy, basis, Set.copyOf(more));
    }
}
