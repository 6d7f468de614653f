package org.annals.query.participantrecord;

import java.time.LocalDate;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.engagement.LearningMinutes;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.query.standing.Acceptance;
import org.annals.query.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted participant has done and reached so far.
 *
 * @param statutoryDeadline by when the law wants the qualification; null without a statutory need
 */
public record Study(
        EngagementRecord engagement,
        LearningTime learning,
        AssessmentRecord assessment,
        CreditRecord credit,
        TrainingRecord training,
        boolean statutoryNeed,
        @Nullable LocalDate statutoryDeadline) {

    static Study of(Standing standing, Acceptance acceptance, QualificationSpecification specification) {
        EngagementFigure figure = EngagementFigure.of(standing.engagement(), specification);
        return new Study(
                EngagementRecord.of(standing.engagement(), figure, specification),
                LearningTime.of(LearningMinutes.of(standing.engagement(), specification)),
                AssessmentRecord.of(standing.caseStudy()),
                CreditRecord.of(standing.credits(), standing.creditStatus(figure)),
                TrainingRecord.of(standing.training()),
                acceptance.statutoryNeed(),
                acceptance.statutoryDeadline());
    }
}
