package org.annals.query.auditpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.cohort.CohortEvent;
import org.annals.kernel.cohort.CohortEvent.PlaceTaken;
import org.annals.kernel.cohort.CohortEvent.RepetitionNoted;
import org.annals.kernel.identifier.CohortId;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.query.view.LoggedEvent;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

class CohortCaseTest {

    private static final CohortId COHORT = new CohortId("cohort-npq-senco-2024-autumn");
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private static final ParticipantId ONE = new ParticipantId("participant-00000000-0000-4000-8000-000000000001");
    private static final ParticipantId OTHER = new ParticipantId("participant-00000000-0000-4000-8000-000000000002");

    private static final CohortCase COHORT_CASE = new CohortCase(
            COHORT.value(),
            List.of(
                    logged(1, new PlaceTaken(COHORT, OTHER, "bristol", true, DAY)),
                    logged(2, new RepetitionNoted(COHORT, "cohort", DAY)),
                    logged(3, new PlaceTaken(COHORT, ONE, "bristol", false, DAY))));

    @Test
    void the_pack_of_one_participant_says_nothing_of_the_places_of_others() {
        assertThat(COHORT_CASE.concerning(ONE.value()))
                .extracting(LoggedEvent::position)
                .containsExactly(3L);
    }

    @Test
    void whoever_has_a_place_is_in_the_pack_of_the_cohort_in_the_order_of_the_places() {
        assertThat(COHORT_CASE.participants()).containsExactly(OTHER.value(), ONE.value());
    }

    private static LoggedEvent logged(long position, CohortEvent event) {
        return new LoggedEvent(position, new GenericDomainEventMessage<>("Cohort", COHORT.value(), position, event));
    }
}
