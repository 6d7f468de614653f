package org.annals.command.participant;

import static org.annals.command.participant.Past.accepted;
import static org.annals.command.participant.Robin.ROBIN;
import static org.annals.command.participant.Robin.day;
import static org.annals.command.participant.Robin.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.annals.command.participant.ParticipantCommand.DeferParticipant;
import org.annals.command.participant.ParticipantCommand.ResumeParticipant;
import org.annals.kernel.participant.DeferReason;
import org.annals.kernel.participant.ParticipantEvent.CreditsAwarded;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.junit.jupiter.api.Test;

/** Rule book 4: 60 credits once engagement is met and a case study is passed, in either order. */
class AwardTest {

    @Test
    void the_twenty_fifth_element_after_the_pass_awards_sixty_credits() {
        accepted()
                .engagedInTwentyFour()
                .passed("2026-04-09")
                .when(work("4A", "practice/4", "2026-04-20"))
                .happenedLike(events -> assertThat(award(events).credits()).isEqualTo(60));
    }

    @Test
    void the_award_bears_the_date_of_the_element_if_that_is_later_than_the_pass() {
        accepted()
                .engagedInTwentyFour()
                .passed("2026-04-09")
                .when(work("4A", "practice/4", "2026-04-20"))
                .happenedLike(events -> assertThat(award(events).on()).isEqualTo(day("2026-04-20")));
    }

    @Test
    void the_award_bears_the_date_of_the_pass_if_that_is_later_than_the_element() {
        accepted()
                .engagedInTwentyFour()
                .passed("2026-04-09")
                .when(work("4A", "practice/4", "2026-03-01"))
                .happenedLike(events -> assertThat(award(events).on()).isEqualTo(day("2026-04-09")));
    }

    @Test
    void the_receipt_says_by_which_specification_and_numbers() {
        accepted()
                .engagedInTwentyFour()
                .passed("2026-04-09")
                .when(work("4A", "practice/4", "2026-04-20"))
                .happenedLike(events -> {
                    assertThat(award(events).receipt().qualification()).isEqualTo(Robin.NPQ_2024);
                    assertThat(award(events).receipt().engaged()).isEqualTo(25);
                    assertThat(award(events).receipt().total()).isEqualTo(27);
                    assertThat(award(events).receipt().thresholdPercent()).isEqualTo(90);
                    assertThat(award(events).receipt().rule()).contains("90%");
                });
    }

    @Test
    void without_a_pass_nothing_is_awarded() {
        accepted()
                .engagedInTwentyFour()
                .when(work("4A", "practice/4", "2026-04-20"))
                .happenedOnce(WorkSubmitted.class);
    }

    @Test
    void a_voided_pass_awards_nothing() {
        accepted()
                .engagedInTwentyFour()
                .passed("2026-04-09")
                .passVoided("2026-04-10")
                .when(work("4A", "practice/4", "2026-04-20"))
                .happenedOnce(WorkSubmitted.class);
    }

    @Test
    void twenty_four_elements_award_nothing() {
        accepted()
                .engagedInTwentyFour()
                .passed("2026-04-09")
                .when(work("1D", "practice/1", "2026-04-20"))
                .happenedOnce(WorkSubmitted.class);
    }

    @Test
    void credits_are_awarded_once() {
        accepted()
                .engagedInTwentyFive()
                .passed("2026-04-09")
                .awarded("2026-04-09")
                .when(work("4B", "practice/4", "2026-04-20"))
                .happenedOnce(WorkSubmitted.class);
    }

    @Test
    void revoked_credits_are_not_awarded_again_by_themselves() {
        accepted()
                .engagedInTwentyFive()
                .passed("2026-04-09")
                .awarded("2026-04-09")
                .revoked("2026-05-01")
                .when(work("4B", "practice/4", "2026-05-20"))
                .happenedOnce(WorkSubmitted.class);
    }

    @Test
    void what_was_done_before_a_withdrawal_but_is_reported_after_it_awards_nothing() {
        accepted()
                .engagedInTwentyFour()
                .passed("2026-04-09")
                .withdrawn("2026-04-30")
                .when(work("4A", "practice/4", "2026-04-20"))
                .happenedOnce(WorkSubmitted.class);
    }

    @Test
    void resuming_after_a_withdrawal_awards_what_was_due() {
        accepted()
                .engagedInTwentyFive()
                .withdrawn("2026-04-01")
                .passed("2026-04-09")
                .when(new ResumeParticipant(ROBIN, day("2026-05-01")))
                .happenedLike(events -> {
                    assertThat(events.getFirst()).isEqualTo(new ParticipantResumed(ROBIN, day("2026-05-01")));
                    assertThat(award(events).on()).isEqualTo(day("2026-05-01"));
                });
    }

    @Test
    void a_deferral_does_not_stand_in_the_way_of_what_was_done_before_it() {
        accepted()
                .engagedInTwentyFour()
                .passed("2026-04-09")
                .deferred("2026-04-30")
                .when(work("4A", "practice/4", "2026-04-20"))
                .happenedLike(events -> assertThat(award(events).on()).isEqualTo(day("2026-04-20")));
    }

    @Test
    void deferring_itself_awards_nothing() {
        accepted()
                .engagedInTwentyFour()
                .passed("2026-04-09")
                .when(new DeferParticipant(ROBIN, DeferReason.OTHER, day("2026-04-30")))
                .happenedOnce(ParticipantDeferred.class);
    }

    private static CreditsAwarded award(List<Object> events) {
        assertThat(events).hasSize(2);
        return assertThat(events.getLast())
                .asInstanceOf(type(CreditsAwarded.class))
                .actual();
    }
}
