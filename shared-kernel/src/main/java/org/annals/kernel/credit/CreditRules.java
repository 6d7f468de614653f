package org.annals.kernel.credit;

import org.annals.kernel.assessment.AssessmentStatus;
import org.annals.kernel.participant.TrainingStatus;

/** Which credit status follows from where a participant stands (rule book 4). */
public final class CreditRules {

    private CreditRules() {}

    /**
     * The status. An award, a review and a revocation outlast a withdrawal; a withdrawal outweighs everything short of
     * an award.
     *
     * @param engaged elements engaged
     * @param engagementMet whether the engagement threshold is reached
     */
    public static CreditStatus status(
            Credits credits, TrainingStatus training, int engaged, boolean engagementMet, AssessmentStatus assessment) {
        if (credits.award() != null) {
            return switch (credits.award().standing()) {
                case STANDS -> CreditStatus.AWARDED;
                case UNDER_REVIEW -> CreditStatus.UNDER_REVIEW;
                case REVOKED -> CreditStatus.REVOKED;
            };
        }
        if (training == TrainingStatus.WITHDRAWN) {
            return CreditStatus.WITHDRAWN;
        }
        if (assessment == AssessmentStatus.PASSED) {
            return CreditStatus.ASSESSMENT_PASSED;
        }
        if (engagementMet) {
            return CreditStatus.ENGAGEMENT_MET;
        }
        boolean started = engaged > 0 || assessment != AssessmentStatus.NONE;
        return started ? CreditStatus.IN_PROGRESS : CreditStatus.NOT_STARTED;
    }
}
