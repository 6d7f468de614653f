package org.annals.query.creditregister;

import java.util.List;
import org.annals.kernel.assessment.AssessmentEvent;
import org.annals.kernel.credit.Credits.Award;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.standing.Acceptance;
import org.annals.query.standing.Standing;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.jspecify.annotations.Nullable;

/** The credit register: a row for each participant with an accepted application. */
public record CreditRegister(Qualifications qualifications) implements View<RegisterState, RegisterEntry> {

    @Override
    public String name() {
        return "creditregister";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<RegisterState> state() {
        return RegisterState.class;
    }

    @Override
    public Class<RegisterEntry> row() {
        return RegisterEntry.class;
    }

    @Override
    public List<String> touched(LoggedEvent event) {
        return switch (event.event()) {
            case ParticipantEvent it -> List.of(it.participant().value());
            case AssessmentEvent it -> List.of(it.participant().value());
            default -> List.of();
        };
    }

    @Override
    public RegisterState apply(String id, @Nullable RegisterState before, LoggedEvent event) {
        return (before == null ? RegisterState.NONE : before).apply(event);
    }

    @Override
    public @Nullable RegisterEntry row(String id, RegisterState state) {
        Acceptance acceptance = state.standing().acceptance();
        if (acceptance == null || state.trn() == null) {
            return null;
        }
        return new RegisterEntry(
                acceptance.cohort().value(),
                acceptance.deliveryGroup(),
                line(state.trn(), acceptance, state.standing()));
    }

    @Override
    public List<String> indexed() {
        return List.of("cohort", "deliveryGroup", "line.trn", "line.creditStatus", "line.trainingStatus");
    }

    private CreditRegisterRow line(Personal trn, Acceptance acceptance, Standing standing) {
        EngagementFigure figure =
                EngagementFigure.of(standing.engagement(), qualifications.pinned(acceptance.qualification()));
        Award award = standing.credits().held().orElse(null);
        return new CreditRegisterRow(
                trn.value(),
                figure.engaged(),
                figure.total(),
                figure.percentage(),
                figure.met(),
                standing.caseStudy().status(),
                standing.creditStatus(figure),
                award == null ? 0 : award.credits(),
                award == null ? null : award.on(),
                standing.training().status(),
                acceptance.statutoryNeed(),
                acceptance.statutoryDeadline(),
                List.copyOf(figure.elements().keySet()));
    }
}
