package org.annals.query.standing;

import java.util.Optional;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.credit.CreditRules;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.credit.Credits;
import org.annals.kernel.engagement.Engagement;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.participant.ParticipantEvent.ApplicationAccepted;
import org.annals.kernel.participant.Training;
import org.annals.query.view.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Where a participant stands.
 *
 * @param acceptance null until an application was accepted
 */
public record Standing(
        @Nullable Acceptance acceptance,
        Engagement engagement,
        CaseStudy caseStudy,
        Credits credits,
        Training training) {

    public static final Standing NONE =
            new Standing(null, Engagement.NONE, CaseStudy.NONE, Credits.NONE, Training.ACTIVE);

    public Standing apply(LoggedEvent event) {
        return switch (event.event()) {
            case ParticipantEvent it -> after(event, it);
            case AssessmentEvent it ->
                new Standing(acceptance, engagement, caseStudy.apply(event.as(it)), credits, training);
            default -> this;
        };
    }

    public Optional<Acceptance> accepted() {
        return Optional.ofNullable(acceptance);
    }

    public CreditStatus creditStatus(EngagementFigure figure) {
        return CreditRules.status(credits, training.status(), figure.engaged(), figure.met(), caseStudy.status());
    }

    private Standing after(LoggedEvent logged, ParticipantEvent event) {
        Acceptance accepted = event instanceof ApplicationAccepted it ? Acceptance.of(it, logged.id()) : acceptance;
        return new Standing(
                accepted,
                engagement.apply(logged.as(event)),
                caseStudy,
                credits.apply(logged.as(event)),
                training.apply(event));
    }
}
