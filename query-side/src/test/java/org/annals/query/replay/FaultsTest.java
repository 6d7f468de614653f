package org.annals.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.query.fixture.Events;
import org.annals.query.fixture.Logged;
import org.annals.query.view.LoggedEvent;
import org.annals.query.view.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Replayed<Integer, Integer> replayed = new Replayed<>(new NoSecondDay(), Moment.NOW);

    @Test
    void an_event_that_cannot_be_folded_leaves_out_the_later_ones_of_its_participant() {
        take();

        assertThat(replayed.state(Events.participant(1).value())).contains(1);
        assertThat(replayed.faults().values())
                .singleElement()
                .satisfies(it -> assertThat(it.event().position()).isEqualTo(2));
    }

    @Test
    void others_go_on() {
        take();

        assertThat(replayed.state(Events.participant(2).value())).contains(2);
    }

    private void take() {
        Logged.inOrder(List.of(
                        Events.attended(1, 1),
                        Events.attended(2, 1),
                        Events.attended(1, 2),
                        Events.attended(1, 3),
                        Events.attended(2, 3)))
                .forEach(replayed::take);
    }

    /** Counts events; fails at those of day 2. */
    private record NoSecondDay() implements View<Integer, Integer> {

        @Override
        public Shape<Integer, Integer> shape() {
            return new Shape<>("nosecondday", 1, Integer.class, Integer.class, List.of());
        }

        @Override
        public List<String> touched(LoggedEvent event) {
            return List.of(event.stream());
        }

        @Override
        public Integer apply(String id, @Nullable Integer before, LoggedEvent event) {
            if (event.event().equals(Events.attended(1, 2))) {
                throw new IllegalArgumentException("day 2");
            }
            return before == null ? 1 : before + 1;
        }

        @Override
        public Integer row(String id, Integer state) {
            return state;
        }
    }
}
