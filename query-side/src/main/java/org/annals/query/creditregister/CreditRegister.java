package org.annals.query.creditregister;

import java.util.List;
import org.annals.kernel.credit.Credits.Award;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.participant.ParticipantEvent.RegistrationReceived;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.standing.Acceptance;
import org.annals.query.standing.Standing;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.jspecify.annotations.Nullable;

/** The credit register: a row for each participant with an accepted application. */
public record CreditRegister(Qualifications qualifications) implements View<RegisterState, RegisterEntry> {

    private static final Shape<RegisterState, RegisterEntry> SHAPE = new Shape<>(
            "creditregister",
            2,
            RegisterState.class,
            RegisterEntry.class,
            List.of("cohort", "deliveryGroup", "line.trn", "line.creditStatus", "line.trainingStatus"));

    @Override
    public Shape<RegisterState, RegisterEntry> shape() {
        return SHAPE;
    }

    @Override
    public List<String> touched(LoggedEvent event) {
        return event.participants();
    }

    /** Whose line it is. */
    @Override
    public boolean isTimeless(LoggedEvent event) {
        return event.event() instanceof RegistrationReceived;
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
