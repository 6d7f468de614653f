package org.annals.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FillProgressTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void what_is_left_is_expected_to_go_as_fast_as_what_is_done() {
        assertThat(FillProgress.at(START.plusSeconds(10), START, 250, 1_000).secondsLeft())
                .isEqualTo(30);
    }

    @Test
    void nothing_is_left_at_the_end() {
        assertThat(FillProgress.at(START.plusSeconds(10), START, 1_000, 1_000).secondsLeft())
                .isZero();
    }

    @Test
    void before_the_first_event_there_is_an_estimate_already() {
        assertThat(FillProgress.at(START.plusSeconds(1), START, LogPosition.NONE, 50)
                        .secondsLeft())
                .isEqualTo(50);
    }
}
