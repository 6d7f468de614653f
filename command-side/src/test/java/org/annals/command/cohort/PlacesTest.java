package org.annals.command.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.annals.command.request.Answer;
import org.annals.command.request.Answer.Outcome;
import org.annals.command.request.CohortPlans;
import org.annals.command.request.InvalidRequest;
import org.annals.command.request.Life;
import org.annals.command.request.Office;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule book 5: a cap on funded places, and a limit for each delivery group. */
class PlacesTest {

    private final Office office = Office.open();
    private final Life first = Life.of(1);
    private final Life second = Life.of(2);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void an_acceptance_takes_a_place() {
        planned(1, 5, 5);

        office.ask(first.acceptance());

        assertThat(office.eventsOf(CohortPlans.AUTUMN.value()))
                .last()
                .isEqualTo(new PlaceTaken(CohortPlans.AUTUMN, first.id(), "bristol", true, LocalDate.of(2024, 9, 2)));
    }

    @Test
    void the_last_funded_place_is_taken_once() {
        planned(1, 5, 5);
        office.ask(first.acceptance("bristol", true));

        assertThat(office.ask(second.acceptance("leeds", true)).code()).isEqualTo(RefusalCode.NO_FUNDED_PLACE_LEFT);
    }

    @Test
    void who_pays_needs_no_funded_place() {
        planned(0, 5, 5);

        assertThat(office.ask(first.acceptance("bristol", false)).outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_group_takes_no_more_than_it_has_places_funded_or_not() {
        planned(5, 1, 5);
        office.ask(first.acceptance("bristol", true));

        assertThat(office.ask(second.acceptance("bristol", false)).code()).isEqualTo(RefusalCode.GROUP_FULL);
    }

    @Test
    void another_group_has_places_of_its_own() {
        planned(5, 1, 1);
        office.ask(first.acceptance("bristol", true));

        assertThat(office.ask(second.acceptance("leeds", true)).outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void the_funded_places_are_asked_for_before_the_group() {
        planned(0, 0, 0);

        assertThat(office.ask(first.acceptance("bristol", true)).code()).isEqualTo(RefusalCode.NO_FUNDED_PLACE_LEFT);
    }

    @Test
    void a_refused_acceptance_takes_no_place() {
        planned(1, 0, 1);
        office.ask(first.acceptance("bristol", true));

        assertThat(office.ask(second.acceptance("leeds", true)).outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_place_more_in_a_revised_plan_can_be_taken() {
        planned(1, 1, 1);
        office.ask(first.acceptance("bristol", true));
        office.ask(CohortPlans.of(2, 2, 1));

        assertThat(office.ask(second.acceptance("bristol", true)).outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_group_that_the_cohort_does_not_have_takes_nobody() {
        planned(5, 5, 5);
        int before = office.log().size();

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> office.ask(first.acceptance("norwich", true)))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("delivery_group"));
        assertThat(office.log()).hasSize(before);
    }

    @Test
    void without_a_cohort_nobody_is_accepted() {
        office.ask(first.registration());

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> office.ask(first.acceptance()))
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo("cohort"));
    }

    @Test
    void of_two_who_ask_at_once_for_the_last_funded_place_one_gets_it() throws Exception {
        planned(1, 5, 5);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Answer>> asking = List.of(
                    () -> office.ask(first.acceptance("bristol", true)),
                    () -> office.ask(second.acceptance("bristol", true)));

            assertThat(both.invokeAll(asking).stream().map(Future::resultNow).map(Answer::outcome))
                    .containsExactlyInAnyOrder(Outcome.APPLIED, Outcome.REFUSED);
        }
    }

    private void planned(int funded, int bristol, int leeds) {
        office.ask(CohortPlans.of(funded, bristol, leeds));
        office.ask(first.registration());
        office.ask(second.registration());
    }
}
