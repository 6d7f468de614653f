package org.annals.kernel.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.qualification.QualificationVersion;

/**
 * The events of one participant, each stream in its order. Receipts are worked out from nothing else: with the events up to
 * a moment they say what could be known then.
 */
public record CaseFile(List<Recorded<ParticipantEvent>> participant, List<Recorded<AssessmentEvent>> assessment) {

    public static CaseFile of(List<? extends Recorded<? extends DomainEvent>> events) {
        List<Recorded<ParticipantEvent>> participant = new ArrayList<>();
        List<Recorded<AssessmentEvent>> assessment = new ArrayList<>();
        for (Recorded<? extends DomainEvent> recorded : events) {
            switch (recorded.event()) {
                case ParticipantEvent it -> participant.add(new Recorded<>(recorded.id(), it));
                case AssessmentEvent it -> assessment.add(new Recorded<>(recorded.id(), it));
                default -> throw new IllegalArgumentException("An event of neither stream of a participant.");
            }
        }
        return new CaseFile(List.copyOf(participant), List.copyOf(assessment));
    }

    public boolean isEmpty() {
        return participant.isEmpty() && assessment.isEmpty();
    }

    /** The version of the specification that holds; empty while no application is accepted. */
    public Optional<QualificationVersion> qualification() {
        return participant.stream()
                .map(Recorded::event)
                .filter(ApplicationAccepted.class::isInstance)
                .map(it -> ((ApplicationAccepted) it).qualification())
                .findFirst();
    }

    public CreditBasis basis() {
        CreditBasis basis = CreditBasis.NONE;
        for (Recorded<ParticipantEvent> recorded : participant) {
            basis = basis.apply(recorded);
        }
        return basis;
    }

    public CaseStudy caseStudy() {
        CaseStudy caseStudy = CaseStudy.NONE;
        for (Recorded<AssessmentEvent> recorded : assessment) {
            caseStudy = caseStudy.apply(recorded);
        }
        return caseStudy;
    }

    /** The events of the participant's own stream before one of them; all if it is not among them. */
    CaseFile before(String event) {
        return new CaseFile(upTo(participant, it -> it.id().equals(event)), assessment);
    }

    /** All that was recorded in the event's own stream before it; the other stream whole. */
    CaseFile beforeInItsStream(String event) {
        return new CaseFile(
                upTo(participant, it -> it.id().equals(event)),
                upTo(assessment, it -> it.id().equals(event)));
    }

    private static <T> List<T> upTo(List<T> events, Predicate<T> end) {
        return events.stream().takeWhile(end.negate()).toList();
    }
}
