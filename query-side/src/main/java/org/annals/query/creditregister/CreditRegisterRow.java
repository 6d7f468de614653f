package org.annals.query.creditregister;

import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.assessment.AssessmentStatus;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.participant.TrainingStatus;
import org.jspecify.annotations.Nullable;

/**
 * One line of the credit register.
 *
 * @param trn seven digits
 * @param engaged elements engaged
 * @param total elements that count
 * @param percentage engaged of total with one decimal, rounded half up
 * @param assessment of the latest attempt; passed once any attempt is passed
 * @param credits those that are held; none if the award was revoked
 * @param awardedOn the award date, while the credits are held
 * @param statutoryDeadline by when the law wants the qualification; null without a statutory need
 * @param elements ids of the elements engaged, in alphabetical order
 */
public record CreditRegisterRow(
        String trn,
        int engaged,
        int total,
        String percentage,
        boolean engagementMet,
        AssessmentStatus assessment,
        CreditStatus creditStatus,
        int credits,
        @Nullable LocalDate awardedOn,
        TrainingStatus trainingStatus,
        boolean statutoryNeed,
        @Nullable LocalDate statutoryDeadline,
        List<String> elements) {}
