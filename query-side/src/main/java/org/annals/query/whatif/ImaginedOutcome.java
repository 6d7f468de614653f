package org.annals.query.whatif;

import java.time.LocalDate;
import org.annals.kernel.assessment.AssessmentStatus;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.credit.CreditRules;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.credit.Credits.Award;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.qualification.QualificationSpecification;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant stands, in fact or under another specification.
 *
 * @param creditStatus null where the application would not have been accepted
 * @param percentage engaged of total with one decimal, rounded half up
 * @param awardedOn the award date, while the credits are held
 */
public record ImaginedOutcome(
        @Nullable CreditStatus creditStatus,
        AssessmentStatus assessment,
        int engaged,
        int total,
        String percentage,
        boolean engagementMet,
        int credits,
        @Nullable LocalDate awardedOn) {

    static ImaginedOutcome of(
            boolean accepted, CreditBasis basis, CaseStudy caseStudy, QualificationSpecification specification) {
        EngagementFigure figure = EngagementFigure.of(basis.engagement(), specification);
        Award award = accepted ? basis.credits().held().orElse(null) : null;
        return new ImaginedOutcome(
                accepted ? status(basis, caseStudy, figure) : null,
                caseStudy.status(),
                figure.engaged(),
                figure.total(),
                figure.percentage(),
                figure.met(),
                award == null ? 0 : award.credits(),
                award == null ? null : award.on());
    }

    private static CreditStatus status(CreditBasis basis, CaseStudy caseStudy, EngagementFigure figure) {
        return CreditRules.status(
                basis.credits(), basis.training().status(), figure.engaged(), figure.met(), caseStudy.status());
    }

    boolean hasOtherStatusThan(ImaginedOutcome other) {
        return creditStatus != other.creditStatus || assessment != other.assessment;
    }
}
