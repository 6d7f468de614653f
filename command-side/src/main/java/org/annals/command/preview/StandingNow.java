package org.annals.command.preview;

import org.annals.kernel.assessment.AssessmentStatus;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.credit.CreditRules;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.receipt.CaseFile;

/**
 * The statuses and the engagement figure of a participant.
 *
 * @param percentage engaged of total with one decimal, rounded half up
 */
public record StandingNow(
        CreditStatus creditStatus,
        AssessmentStatus assessment,
        int engaged,
        int total,
        String percentage,
        boolean engagementMet) {

    static StandingNow of(CaseFile file, QualificationSpecification specification) {
        CreditBasis basis = file.basis();
        AssessmentStatus assessment = file.caseStudy().status();
        EngagementFigure figure = EngagementFigure.of(basis.engagement(), specification);
        return new StandingNow(
                CreditRules.status(
                        basis.credits(), basis.training().status(), figure.engaged(), figure.met(), assessment),
                assessment,
                figure.engaged(),
                figure.total(),
                figure.percentage(),
                figure.met());
    }
}
