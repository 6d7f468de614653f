package org.annals.query.cohortprogress;

import java.util.List;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.standing.Acceptance;
import org.annals.query.standing.Standing;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.jspecify.annotations.Nullable;

/**
 * A document for each cohort and one for each participant, counted when somebody asks: counters would make everybody's
 * events wait for each other.
 */
public record ProgressOfCohorts(Qualifications qualifications) implements View<ProgressState, Member> {

    private static final Shape<ProgressState, Member> SHAPE =
            new Shape<>("cohortprogress", 3, ProgressState.class, Member.class, List.of("cohort"));

    @Override
    public Shape<ProgressState, Member> shape() {
        return SHAPE;
    }

    @Override
    public List<String> touched(LoggedEvent event) {
        return event.event() instanceof CohortEvent it ? List.of(it.cohort().value()) : event.participants();
    }

    /** That there is a cohort, with its first plan. */
    @Override
    public boolean isTimeless(LoggedEvent event) {
        return event.event() instanceof CohortOpened;
    }

    @Override
    public ProgressState apply(String id, @Nullable ProgressState before, LoggedEvent event) {
        DomainEvent happened = event.event();
        if (happened instanceof CohortEvent it) {
            return (before instanceof CohortState cohort ? cohort : CohortState.NONE).apply(it);
        }
        return new MemberState((before instanceof MemberState member ? member.standing() : Standing.NONE).apply(event));
    }

    @Override
    public @Nullable Member row(String id, ProgressState state) {
        return state instanceof MemberState member && member.standing().acceptance() != null
                ? member(member.standing(), member.standing().acceptance())
                : null;
    }

    private Member member(Standing standing, Acceptance acceptance) {
        EngagementFigure figure =
                EngagementFigure.of(standing.engagement(), qualifications.pinned(acceptance.qualification()));
        return new Member(
                acceptance.cohort().value(),
                acceptance.deliveryGroup(),
                standing.creditStatus(figure),
                standing.training().status(),
                figure.met(),
                List.copyOf(figure.elements().keySet()),
                acceptance.statutoryDeadline(),
                standing.caseStudy().submitBy().orElse(null));
    }
}
