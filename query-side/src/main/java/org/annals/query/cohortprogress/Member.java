package org.annals.query.cohortprogress;

import java.util.List;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.participant.TrainingStatus;

/**
 * What one participant adds to the figures of a cohort.
 *
 * @param elements ids of the elements engaged
 */
public record Member(
        String cohort,
        String deliveryGroup,
        CreditStatus creditStatus,
        TrainingStatus trainingStatus,
        boolean engagementMet,
        List<String> elements) {}
