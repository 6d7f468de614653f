package org.annals.kernel.receipt;

import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.credit.CreditRules;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassVoided;
import org.annals.kernel.participant.ParticipantEvent.CaseStudyPassed;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.participant.ParticipantEvent.CreditsRevoked;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.annals.kernel.participant.ParticipantEvent.ParticipantWithdrawn;
import org.annals.kernel.participant.TrainingStatus;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.receipt.Receipt.NotCounted;
import org.annals.kernel.rulebook.Rule;

/** The receipt for the credit status as it stands (rule book 4). */
final class CreditStatusReceipt {

    private final CaseFile file;
    private final QualificationSpecification specification;
    private final CreditBasis basis;
    private final CaseStudy caseStudy;
    private final EngagementReceipt engagement;

    CreditStatusReceipt(CaseFile file, QualificationSpecification specification) {
        this.file = file;
        this.specification = specification;
        this.basis = file.basis();
        this.caseStudy = file.caseStudy();
        this.engagement = new EngagementReceipt(file, specification);
    }

    Receipt receipt() {
        CreditStatus status = CreditRules.status(
                basis.credits(),
                basis.training().status(),
                engagement.figure().engaged(),
                engagement.figure().met(),
                caseStudy.status());
        List<String> arithmetic = new ArrayList<>(engagement.arithmetic());
        arithmetic.add("case study: " + caseStudy.status().word());
        arithmetic.add("training: " + basis.training().status().word());
        List<Counted> counted = new ArrayList<>(engagement.counted());
        List<NotCounted> notCounted = new ArrayList<>(engagement.notCounted());
        file.participant().forEach(it -> decide(it, counted, notCounted));
        return Draft.about(specification, Subjects.CREDIT_STATUS, status.word())
                .rules(Rule.CREDIT_STATUS, Rule.AWARD, Rule.REVIEW, Rule.ENGAGEMENT)
                .arithmetic(arithmetic)
                .counted(counted)
                .notCounted(notCounted)
                .missing(missing(status))
                .receipt();
    }

    /** The decisions on credits, each of which takes the place of the one before it. */
    private void decide(Recorded<ParticipantEvent> recorded, List<Counted> counted, List<NotCounted> notCounted) {
        String id = recorded.id();
        switch (recorded.event()) {
            case CaseStudyPassed it -> {
                if (basis.credits().passes().stream()
                        .anyMatch(pass -> pass.event().equals(id))) {
                    counted.add(new Counted(id, it.on(), List.of("attempt " + it.attempt())));
                } else {
                    notCounted.add(new NotCounted(id, it.on(), NoCount.VOIDED, "The pass was voided."));
                }
            }
            case CaseStudyPassVoided it -> counted.add(counts(recorded));
            case CreditsAwarded it -> counted.add(counts(recorded));
            case CreditsPutUnderReview it -> review(recorded, counted, notCounted);
            case CreditsUpheld it -> counted.add(counts(recorded));
            case CreditsRevoked it -> counted.add(counts(recorded));
            case ParticipantWithdrawn it -> {
                if (basis.training().status() == TrainingStatus.WITHDRAWN) {
                    counted.add(counts(recorded));
                }
            }
            default -> {}
        }
    }

    private void review(Recorded<ParticipantEvent> recorded, List<Counted> counted, List<NotCounted> notCounted) {
        if (basis.credits().isUnderReview()) {
            counted.add(counts(recorded));
        } else {
            notCounted.add(new NotCounted(
                    recorded.id(), recorded.event().on(), NoCount.SUPERSEDED, "A person has decided the review."));
        }
    }

    private static Counted counts(Recorded<ParticipantEvent> recorded) {
        return new Counted(recorded.id(), recorded.event().on(), List.of(Subjects.CREDIT_STATUS));
    }

    private List<String> missing(CreditStatus status) {
        return switch (status) {
            case AWARDED, REVOKED -> List.of();
            case UNDER_REVIEW -> List.of("a person's decision to uphold or to revoke");
            default -> new ReceiptOfAward(file, specification).receipt().missing();
        };
    }
}
