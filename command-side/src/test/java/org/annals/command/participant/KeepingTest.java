package org.annals.command.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.participant.ParticipantEvent.RepetitionNoted;
import org.annals.kernel.participant.ParticipantEvent.RequestRefused;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** From which day on it counts for how long personal data is kept. */
class KeepingTest {

    private static final ParticipantId SOMEBODY = new ParticipantId("participant-0198f3a2-5c1e-8d4b-9a77-3f2e1d0c9b8a");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Keeping LATELY = Keeping.NONE.apply(new ParticipantResumed(SOMEBODY, DAY));

    @Test
    void the_last_day_on_which_anything_happened_counts() {
        assertThat(LATELY.apply(new ParticipantResumed(SOMEBODY, DAY.plusDays(1)))
                        .latest())
                .isEqualTo(DAY.plusDays(1));
        assertThat(LATELY.apply(new ParticipantResumed(SOMEBODY, DAY.minusDays(1)))
                        .latest())
                .isEqualTo(DAY);
    }

    @Test
    void that_something_was_refused_or_said_again_puts_nothing_off() {
        RequestRefused refused = new RequestRefused(
                SOMEBODY, "erase", RefusalCode.STILL_RETAINED, "Not yet.", null, null, DAY.plusDays(1));
        RepetitionNoted repeated = new RepetitionNoted(SOMEBODY, "resume", DAY.plusDays(1));

        assertThat(LATELY.apply(refused).apply(repeated).latest()).isEqualTo(DAY);
    }
}
