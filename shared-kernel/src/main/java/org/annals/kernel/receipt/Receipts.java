package org.annals.kernel.receipt;

import java.util.Optional;
import org.annals.kernel.qualification.CourseElements;
import org.annals.kernel.qualification.QualificationSpecification;

/**
 * All receipts that can be given to one participant.
 *
 * @param specification the one that the participant's cohort has pinned
 */
public record Receipts(CaseFile file, QualificationSpecification specification) {

    /** The receipt for a subject of {@link Subjects}; empty if it is none. */
    public Optional<Receipt> of(String subject) {
        return switch (subject) {
            case Subjects.ENGAGEMENT -> Optional.of(new EngagementReceipt(file, specification).receipt());
            case Subjects.CREDIT_STATUS -> Optional.of(new CreditStatusReceipt(file, specification).receipt());
            case Subjects.AWARD -> Optional.of(new ReceiptOfAward(file, specification).receipt());
            case Subjects.TRAINING_STATUS -> Optional.of(TrainingReceipt.of(file, specification));
            case Subjects.ASSESSMENT -> Optional.of(new AssessmentReceipt(file, specification).receipt());
            default ->
                CourseElements.of(specification).contains(subject)
                        ? Optional.of(new ElementReceipt(subject, file, specification).receipt())
                        : Optional.empty();
        };
    }

    /**
     * The receipt for a refusal; empty if the event is none of this participant's refusals.
     *
     * @param cohorts asked only if there was no place
     */
    public Optional<Receipt> ofRefusal(String event, CohortsBefore cohorts) {
        return new RefusalReceipts(file, specification, cohorts).of(event);
    }
}
