package org.annals.query.cohortprogress;

import static org.annals.query.fixture.Events.COHORT;
import static org.annals.query.fixture.Events.START;
import static org.annals.query.fixture.Events.accepted;
import static org.annals.query.fixture.Events.attended;
import static org.annals.query.fixture.Events.placeTaken;
import static org.annals.query.fixture.Events.registered;
import static org.annals.query.fixture.Events.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.Qualifications;
import org.annals.query.cohortprogress.CohortProgress.Places;
import org.annals.query.fixture.Events;
import org.annals.query.fixture.Folded;
import org.annals.query.fixture.Journeys;
import org.junit.jupiter.api.Test;

class CohortProgressTest {

    private static final Qualifications QUALIFICATIONS = QualificationFiles.onClassPath();

    @Test
    void a_cohort_that_was_only_opened_counts_nobody() {
        CohortProgress progress = progress(Journeys.opened(40));

        assertThat(progress.participants()).isZero();
        assertThat(progress.creditStatus()).containsEntry("awarded", 0);
        assertThat(progress.elements()).hasSize(27).containsEntry("ldr-review", 0);
    }

    @Test
    void participants_are_counted_by_status() {
        CohortProgress progress = progress(
                Journeys.opened(40),
                registered(1),
                accepted(1),
                attended(1, 1),
                registered(2),
                accepted(2),
                withdrawn(2, START));

        assertThat(progress.participants()).isEqualTo(2);
        assertThat(progress.creditStatus()).containsEntry("in-progress", 1).containsEntry("withdrawn", 1);
        assertThat(progress.trainingStatus()).containsEntry("active", 1).containsEntry("withdrawn", 1);
    }

    @Test
    void each_element_counts_those_who_are_engaged_in_it() {
        CohortProgress progress = progress(
                Journeys.opened(40),
                registered(1),
                accepted(1),
                attended(1, 1),
                registered(2),
                accepted(2),
                attended(2, 1));

        assertThat(progress.elements()).containsEntry("face-to-face/1", 2).containsEntry("face-to-face/2", 0);
    }

    @Test
    void funded_places_are_counted_apart_from_places() {
        CohortProgress progress =
                progress(Journeys.opened(40), placeTaken(1, "north", true), placeTaken(2, "north", false));

        assertThat(progress.fundedPlaces()).isEqualTo(new Places(1, 40));
        assertThat(progress.deliveryGroups().getFirst().places()).isEqualTo(new Places(2, 40));
    }

    @Test
    void a_delivery_group_counts_its_own_participants_only() {
        CohortProgress progress =
                progress(Journeys.opened(40), registered(1), accepted(1, "north"), registered(2), accepted(2, "south"));

        assertThat(progress.deliveryGroups()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("north");
            assertThat(it.participants()).isEqualTo(1);
        });
    }

    @Test
    void places_that_were_taken_before_the_cohort_is_known_are_not_lost() {
        CohortProgress progress = progress(placeTaken(1, "north", true), Journeys.opened(40));

        assertThat(progress.fundedPlaces().taken()).isEqualTo(1);
    }

    private static CohortProgress progress(DomainEvent... events) {
        Folded<ProgressState, Member> folded = Folded.of(new ProgressOfCohorts(QUALIFICATIONS), events);
        CohortSummary cohort = CohortSummary.of(COHORT.value(), folded.states().get(COHORT.value()))
                .orElseThrow();
        return CohortProgress.of(cohort, folded.rows(), QUALIFICATIONS.pinned(Events.QUALIFICATION), 0);
    }
}
