package org.annals.query.verification;

import static org.annals.query.fixture.Events.attended;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annals.kernel.event.DomainEvent;
import org.annals.query.fixture.Events;
import org.annals.query.fixture.Journeys;
import org.annals.query.fixture.Logged;
import org.junit.jupiter.api.Test;

class CensusTest {

    @Test
    void every_event_is_in_one_part() {
        List<DomainEvent> events = Journeys.of(500);

        assertThat(of(events).parts().stream().mapToLong(Part::events).sum()).isEqualTo(events.size());
        assertThat(of(events).parts().stream().flatMap(it -> it.streams().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_part_has_more_events_than_fit_into_memory() {
        assertThat(of(Journeys.of(500)).parts()).hasSizeGreaterThan(1).allMatch(it -> it.events() <= 20_000);
    }

    @Test
    void no_part_has_more_streams_than_can_be_asked_for_at_once() {
        List<DomainEvent> events = IntStream.range(0, 3_000)
                .<DomainEvent>mapToObj(it -> attended(it, 1))
                .toList();

        assertThat(of(events).parts())
                .hasSizeGreaterThan(1)
                .allMatch(it -> it.streams().size() <= 2_001);
    }

    @Test
    void what_happens_in_an_assessment_later_on_is_in_the_part_of_its_participant() {
        assertThat(of(List.of(attended(1, 1))).parts().getFirst().streams())
                .containsExactlyInAnyOrder(
                        Events.participant(1).value(),
                        "assessment-" + Events.participant(1).uuid());
    }

    @Test
    void those_who_are_not_in_the_log_have_no_part() {
        assertThat(of(List.of(attended(1, 1))).partsOf(List.of(Events.participant(2))))
                .isEmpty();
    }

    private static Census of(List<DomainEvent> events) {
        Census census = new Census();
        Logged.inOrder(events).forEach(census::count);
        return census;
    }
}
