package org.annals.kernel.receipt;

import static org.annals.kernel.receipt.Happened.DAY;
import static org.annals.kernel.receipt.Happened.NPQ_SENCO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.cohort.CohortEvent.CohortOpened;
import org.annals.kernel.cohort.CohortEvent.CohortRevised;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.kernel.cohort.CohortPlan;
import org.annals.kernel.cohort.DeliveryGroup;
import org.annals.kernel.cohort.PlaceAsked;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.RequestRefused;
import org.annals.kernel.qualification.QualificationVersion;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.receipt.Receipt.NotCounted;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.kernel.rulebook.RuleInWords;
import org.junit.jupiter.api.Test;

/** Why there was no place: its figures and the events behind them are the cohort's. */
class PlacesReceiptTest {

    private static final CohortId AUTUMN = new CohortId("cohort-npq-senco-2024-autumn");
    private static final ParticipantId ROBIN = ParticipantId.of(new UUID(1, 2));

    private final List<Recorded<CohortEvent>> cohort = new ArrayList<>();

    @Test
    void no_funded_place_left_names_the_cap_and_every_funded_place_that_was_given_out() {
        opened(2, 5);
        place("first", "bristol", true);
        place("paid", "bristol", false);
        place("second", "leeds", true);

        Receipt receipt = refused(RefusalCode.NO_FUNDED_PLACE_LEFT, "bristol");

        assertThat(receipt.arithmetic())
                .contains(
                        "funded places in cohort-npq-senco-2024-autumn: 2",
                        "given out before: 2, given back: 0",
                        "2 ≥ 2: none is left");
        assertThat(receipt.counted()).extracting(Counted::event).containsExactly("opened", "first", "second");
        assertThat(receipt.notCounted())
                .extracting(NotCounted::event, NotCounted::reason)
                .containsExactly(tuple("paid", NoCount.OTHER_PLACE));
        assertThat(receipt.missing()).containsExactly("a free funded place");
    }

    @Test
    void a_full_group_names_its_places_funded_or_not_and_not_those_of_other_groups() {
        opened(9, 2);
        place("first", "bristol", true);
        place("elsewhere", "leeds", true);
        place("second", "bristol", false);

        Receipt receipt = refused(RefusalCode.GROUP_FULL, "bristol");

        assertThat(receipt.arithmetic())
                .contains(
                        "places of the delivery group bristol in cohort-npq-senco-2024-autumn: 2",
                        "2 ≥ 2: none is left");
        assertThat(receipt.counted()).extracting(Counted::event).containsExactly("opened", "first", "second");
        assertThat(receipt.notCounted()).extracting(NotCounted::event).containsExactly("elsewhere");
    }

    @Test
    void a_revised_plan_supersedes_the_one_before() {
        opened(9, 9);
        revised(0, 9);

        Receipt receipt = refused(RefusalCode.NO_FUNDED_PLACE_LEFT, "bristol");

        assertThat(receipt.arithmetic()).contains("0 ≥ 0: none is left");
        assertThat(receipt.counted()).extracting(Counted::event).containsExactly("revised");
        assertThat(receipt.notCounted()).extracting(NotCounted::why).containsExactly("Superseded by event revised.");
    }

    @Test
    void a_log_in_which_there_was_a_place_is_not_talked_round() {
        opened(1, 5);

        assertThat(refused(RefusalCode.NO_FUNDED_PLACE_LEFT, "bristol").arithmetic())
                .contains("0 < 1: one is left");
    }

    @Test
    void it_says_that_a_withdrawal_gives_no_place_back() {
        opened(0, 0);

        assertThat(refused(RefusalCode.GROUP_FULL, "bristol").rules())
                .extracting(RuleInWords::rule)
                .containsExactly("places", "places-kept");
    }

    @Test
    void it_tells_nothing_of_those_who_have_the_places_but_the_ids_of_events() {
        opened(1, 5);
        place("first", "bristol", true);

        assertThat(refused(RefusalCode.NO_FUNDED_PLACE_LEFT, "bristol").toString())
                .doesNotContain(holder(1).value());
    }

    @Test
    void what_was_refused_before_events_kept_the_place_says_so() {
        RequestRefused old = new RequestRefused(
                ROBIN, "accept-application", RefusalCode.GROUP_FULL, "All places are taken.", null, null, DAY);

        assertThat(receipt(old).arithmetic())
                .last()
                .asString()
                .startsWith("which place was asked for stands in the request alone");
    }

    private Receipt refused(RefusalCode code, String deliveryGroup) {
        return receipt(new RequestRefused(
                ROBIN,
                "accept-application",
                code,
                code.sentence(),
                null,
                new PlaceAsked(AUTUMN, deliveryGroup, true),
                DAY));
    }

    private Receipt receipt(RequestRefused refusal) {
        CaseFile file = CaseFile.of(List.of(new Recorded<>("refused", refusal)));
        return new Receipts(file, NPQ_SENCO)
                .ofRefusal("refused", (asked, event) -> asked.equals(AUTUMN) ? cohort : List.of())
                .orElseThrow();
    }

    private void opened(int funded, int bristol) {
        cohort.add(new Recorded<>(
                "opened",
                new CohortOpened(AUTUMN, new QualificationVersion("npq-senco", "2024"), plan(funded, bristol), DAY)));
    }

    private void revised(int funded, int bristol) {
        cohort.add(new Recorded<>("revised", new CohortRevised(AUTUMN, plan(funded, bristol), DAY)));
    }

    private void place(String id, String deliveryGroup, boolean funded) {
        ParticipantId holder = holder(cohort.size());
        cohort.add(new Recorded<>(id, new PlaceTaken(AUTUMN, holder, deliveryGroup, funded, DAY)));
    }

    private static ParticipantId holder(int number) {
        return ParticipantId.of(new UUID(2, number));
    }

    private static CohortPlan plan(int funded, int bristol) {
        List<DeliveryGroup> groups = List.of(
                new DeliveryGroup("bristol", "West", bristol, List.of()),
                new DeliveryGroup("leeds", "North", 9, List.of()));
        return new CohortPlan("npq-leadership-autumn", funded, DAY, null, null, null, groups);
    }
}
