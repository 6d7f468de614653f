package org.annals.query.whatif;

import java.util.List;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.standing.Acceptance;
import org.annals.query.standing.Standing;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.jspecify.annotations.Nullable;

/** A view that is only ever worked out in memory: each participant in fact and as imagined. Cohorts are in it to be known. */
record WhatIf(Qualifications qualifications, Alternatives alternatives) implements View<BothWays, Pair> {

    private static final Shape<BothWays, Pair> SHAPE = new Shape<>("whatif", 1, BothWays.class, Pair.class, List.of());

    @Override
    public Shape<BothWays, Pair> shape() {
        return SHAPE;
    }

    @Override
    public List<String> touched(LoggedEvent event) {
        return event.event() instanceof CohortOpened it
                ? List.of(it.cohort().value())
                : event.participant().map(ParticipantId::value).stream().toList();
    }

    @Override
    public BothWays apply(String id, @Nullable BothWays before, LoggedEvent event) {
        BothWays known = before == null ? BothWays.NONE : before;
        return event.event() instanceof CohortOpened ? known : known.apply(event, alternatives);
    }

    @Override
    public @Nullable Pair row(String id, BothWays state) {
        Standing fact = state.standing();
        Acceptance acceptance = fact.acceptance();
        if (acceptance == null || state.trn() == null || !alternatives.isAbout(acceptance.qualification())) {
            return null;
        }
        CreditBasis basis = new CreditBasis(fact.engagement(), fact.training(), fact.credits());
        return new Pair(
                acceptance.cohort(),
                state.trn(),
                ImaginedOutcome.of(true, basis, fact.caseStudy(), qualifications.pinned(acceptance.qualification())),
                ImaginedOutcome.of(
                        state.imagined().accepted(),
                        state.imagined().basis(),
                        state.imagined().caseStudy(),
                        alternatives.of(acceptance.qualification())));
    }
}
