package org.annals.kernel.receipt;

import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortEvent.CohortRevised;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.kernel.cohort.PlaceAsked;
import org.annals.kernel.cohort.PlaceCount;
import org.annals.kernel.cohort.Places;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.event.Refusal;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.receipt.Receipt.NotCounted;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.kernel.rulebook.Rule;

/**
 * Why there was no place: how many there were when somebody was refused, which events had taken them, and which had taken
 * others. Of those who took them it tells nothing.
 */
final class PlacesReceipt {

    private static final String CAPACITY = "capacity";
    private static final String PLACE = "place";

    private final Refusal refusal;
    private final PlaceAsked asked;
    private final boolean ofFunded;
    private Places places = Places.NONE;
    private final List<Recorded<CohortEvent>> plans = new ArrayList<>();
    private final List<Recorded<CohortEvent>> taken = new ArrayList<>();
    private final List<Recorded<CohortEvent>> others = new ArrayList<>();

    /** @param before the events of the cohort that stand in the log before the refusal, in their order */
    PlacesReceipt(Refusal refusal, PlaceAsked asked, List<Recorded<CohortEvent>> before) {
        this.refusal = refusal;
        this.asked = asked;
        this.ofFunded = refusal.code() == RefusalCode.NO_FUNDED_PLACE_LEFT;
        before.forEach(this::take);
    }

    Receipt receipt(QualificationSpecification specification) {
        return Draft.about(
                        specification, RefusalReceipts.SUBJECT, refusal.code().name())
                .rules(Rule.PLACES, Rule.PLACES_KEPT)
                .arithmetic(arithmetic())
                .counted(counted())
                .notCounted(notCounted())
                .missing(Wanting.of(refusal.code(), specification).stream().toList())
                .receipt();
    }

    private void take(Recorded<CohortEvent> recorded) {
        places = places.apply(recorded.event());
        switch (recorded.event()) {
            case CohortOpened it -> plans.add(recorded);
            case CohortRevised it -> plans.add(recorded);
            case PlaceTaken it -> (isOne(it) ? taken : others).add(recorded);
            default -> {}
        }
    }

    private boolean isOne(PlaceTaken place) {
        return ofFunded ? place.fundedPlace() : place.deliveryGroup().equals(asked.deliveryGroup());
    }

    private List<String> arithmetic() {
        PlaceCount count = ofFunded ? places.funded() : places.in(asked.deliveryGroup());
        String which = ofFunded ? "funded places" : "places of the delivery group " + asked.deliveryGroup();
        return List.of(
                refusal.message(),
                "%s in %s: %d".formatted(which, asked.cohort(), count.of()),
                "given out before: %d, given back: 0".formatted(count.taken()),
                count.isFull()
                        ? "%d ≥ %d: none is left".formatted(count.taken(), count.of())
                        : "%d < %d: one is left".formatted(count.taken(), count.of()));
    }

    private List<Counted> counted() {
        List<Counted> counted = new ArrayList<>();
        if (!plans.isEmpty()) {
            counted.add(counted(plans.getLast(), CAPACITY));
        }
        taken.forEach(it -> counted.add(counted(it, PLACE)));
        return counted;
    }

    private static Counted counted(Recorded<CohortEvent> event, String toward) {
        return new Counted(event.id(), event.event().on(), List.of(toward));
    }

    private List<NotCounted> notCounted() {
        List<NotCounted> not = new ArrayList<>();
        plans.stream()
                .limit(Math.max(0, plans.size() - 1))
                .map(it -> not(
                        it,
                        NoCount.SUPERSEDED,
                        "Superseded by event " + plans.getLast().id() + "."))
                .forEach(not::add);
        String why = ofFunded ? "It is no funded place." : "It is a place in another delivery group.";
        others.forEach(it -> not.add(not(it, NoCount.OTHER_PLACE, why)));
        return not;
    }

    private static NotCounted not(Recorded<CohortEvent> event, NoCount reason, String why) {
        return new NotCounted(event.id(), event.event().on(), reason, why);
    }
}
