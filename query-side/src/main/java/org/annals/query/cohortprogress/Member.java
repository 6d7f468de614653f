package org.annals.query.cohortprogress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.outlook.Prospect;
import org.annals.kernel.participant.TrainingStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one participant adds to the figures of a cohort.
 *
 * @param elements ids of the elements engaged
 * @param statutoryDeadline by when the law wants the qualification; null without a statutory need
 * @param submitBy the deadline of the last case study window while nothing was accepted in it; null if none is awaited
 */
public record Member(
        String cohort,
        String deliveryGroup,
        CreditStatus creditStatus,
        TrainingStatus trainingStatus,
        boolean engagementMet,
        List<String> elements,
        @Nullable LocalDate statutoryDeadline,
        @Nullable Instant submitBy) {

    /** @param courseEnds the last day of the cohort's course */
    Prospect prospect(LocalDate courseEnds) {
        return new Prospect(creditStatus, trainingStatus, statutoryDeadline, courseEnds, submitBy);
    }
}
