package org.annals.kernel.receipt;

import java.util.Optional;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.refusal.RefusalCode;

/** What a refused request was wanting, in words. */
final class Wanting {

    private Wanting() {}

    /** Empty where nothing was wanting: something is there that forbids it. */
    static Optional<String> of(RefusalCode code, QualificationSpecification specification) {
        return Optional.ofNullable(
                switch (code) {
                    case NO_DFE_APPLICATION -> "the application registered with the DfE";
                    case NO_HEADTEACHER_DECLARATION -> "a signed headteacher declaration";
                    case TOO_LITTLE_TEACHING_EXPERIENCE ->
                        "at least %d years of teaching"
                                .formatted(specification.entry().yearsTeaching());
                    case NO_OPPORTUNITY_TO_APPLY -> "the opportunity to apply the learning";
                    case NOT_ELIGIBLE_FOR_FUNDING -> "eligibility for funding";
                    case NO_FUNDED_PLACE_LEFT -> "a free funded place";
                    case GROUP_FULL -> "a free place in the delivery group";
                    case NOT_ACCEPTED -> "an accepted application";
                    case CORRECTION_NEEDS_REASON -> "the reason for the correction";
                    case ATTEMPT_NOT_FINISHED -> "a confirmed fail or a missed window of the attempt before";
                    case NO_WINDOW -> "an open window";
                    case TOO_SHORT ->
                        "at least %d words".formatted(specification.caseStudy().minWords());
                    case NOTHING_SUBMITTED -> "a submission inside the window";
                    case NOT_MARKED -> "a marker's mark";
                    case COACH_MAY_NOT_ASSESS -> "somebody who has not coached the participant";
                    case SAME_PERSON -> "somebody who has no other part in the attempt";
                    case OUTCOME_CONFIRMED -> "the voiding of the outcome";
                    case OUTCOME_NOT_CONFIRMED -> "a confirmed outcome";
                    case NOT_UNDER_REVIEW -> "a review of the award";
                    case NOT_AWARDED -> "an award";
                    default -> null;
                });
    }
}
