package org.annals.kernel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.participant.ParticipantEvent.ParticipantWithdrawn;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Nothing counts on or after a withdrawal, nor inside a deferral: {@code from <= date < resumed}. */
class TrainingTest {

    @Test
    void at_first_a_participant_is_active_and_nothing_bars() {
        assertThat(Training.ACTIVE.status()).isEqualTo(TrainingStatus.ACTIVE);
        assertThat(Training.ACTIVE.bars(day("2025-06-09"))).isEmpty();
    }

    @Test
    void a_deferral_bars_from_its_own_day() {
        Training training = after(deferred("2025-06-09"));

        assertThat(training.bars(day("2025-06-08"))).isEmpty();
        assertThat(training.bars(day("2025-06-09"))).contains(RefusalCode.DEFERRED);
    }

    @Test
    void a_deferral_that_lasts_bars_every_later_day() {
        assertThat(after(deferred("2025-06-09")).bars(day("2099-01-01"))).contains(RefusalCode.DEFERRED);
    }

    @Test
    void a_deferral_ends_before_the_day_of_resuming() {
        Training training = after(deferred("2025-06-09"), resumed("2025-09-01"));

        assertThat(training.bars(day("2025-08-31"))).contains(RefusalCode.DEFERRED);
        assertThat(training.bars(day("2025-09-01"))).isEmpty();
    }

    @Test
    void a_withdrawal_bars_from_its_own_day() {
        Training training = after(withdrawn("2025-06-09"));

        assertThat(training.bars(day("2025-06-08"))).isEmpty();
        assertThat(training.bars(day("2025-06-09"))).contains(RefusalCode.WITHDRAWN);
    }

    @Test
    void after_resuming_a_withdrawal_bars_the_days_between() {
        Training training = after(withdrawn("2025-06-09"), resumed("2025-09-01"));

        assertThat(training.bars(day("2025-08-31"))).contains(RefusalCode.WITHDRAWN);
        assertThat(training.bars(day("2025-09-01"))).isEmpty();
    }

    @Test
    void withdrawn_outweighs_deferred() {
        Training training = after(deferred("2025-06-09"), withdrawn("2025-07-01"));

        assertThat(training.bars(day("2025-06-30"))).contains(RefusalCode.DEFERRED);
        assertThat(training.bars(day("2025-07-01"))).contains(RefusalCode.WITHDRAWN);
    }

    @Test
    void earlier_deferrals_still_bar_their_own_days() {
        Training training =
                after(deferred("2025-01-10"), resumed("2025-02-01"), deferred("2025-06-09"), resumed("2025-09-01"));

        assertThat(training.bars(day("2025-01-20"))).contains(RefusalCode.DEFERRED);
        assertThat(training.bars(day("2025-03-01"))).isEmpty();
    }

    @Test
    void a_deferral_resumed_on_its_own_day_bars_nothing() {
        assertThat(after(deferred("2025-06-09"), resumed("2025-06-09")).bars(day("2025-06-09")))
                .isEmpty();
    }

    @Test
    void the_status_is_that_of_the_latest_change() {
        assertThat(after(deferred("2025-06-09")).status()).isEqualTo(TrainingStatus.DEFERRED);
        assertThat(after(deferred("2025-06-09"), withdrawn("2025-07-01")).status())
                .isEqualTo(TrainingStatus.WITHDRAWN);
        assertThat(after(deferred("2025-06-09"), withdrawn("2025-07-01"), resumed("2025-09-01"))
                        .status())
                .isEqualTo(TrainingStatus.ACTIVE);
    }

    private static ParticipantEvent deferred(String on) {
        return new ParticipantDeferred(ParticipantId.of(new UUID(1, 1)), DeferReason.CAREER_BREAK, day(on));
    }

    private static ParticipantEvent withdrawn(String on) {
        return new ParticipantWithdrawn(ParticipantId.of(new UUID(1, 1)), WithdrawReason.OTHER, day(on));
    }

    private static ParticipantEvent resumed(String on) {
        return new ParticipantResumed(ParticipantId.of(new UUID(1, 1)), day(on));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Training after(ParticipantEvent... events) {
        Training training = Training.ACTIVE;
        for (ParticipantEvent event : events) {
            training = training.apply(event);
        }
        return training;
    }
}
