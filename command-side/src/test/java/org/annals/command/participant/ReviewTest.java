package org.annals.command.participant;

import static org.annals.command.participant.Past.accepted;
import static org.annals.command.participant.Robin.ROBIN;
import static org.annals.command.participant.Robin.attendance;
import static org.annals.command.participant.Robin.day;
import static org.annals.kernel.participant.AttendanceStatus.ABSENT;
import static org.annals.kernel.participant.AttendanceStatus.ATTENDED;
import static org.annals.kernel.participant.AttendanceStatus.CAUGHT_UP;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.command.participant.ParticipantCommand.RecordAttendance;
import org.annals.command.participant.ParticipantCommand.RevokeCredits;
import org.annals.command.participant.ParticipantCommand.UpholdCredits;
import org.annals.command.participant.ParticipantCommand.WithdrawParticipant;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.CreditsPutUnderReview;
import org.annals.kernel.participant.ParticipantEvent.CreditsRevoked;
import org.annals.kernel.participant.ParticipantEvent.CreditsUpheld;
import org.annals.kernel.participant.ParticipantEvent.ParticipantWithdrawn;
import org.annals.kernel.participant.WithdrawReason;
import org.annals.kernel.personal.Personal;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** Rule book 4: a correction that takes engagement below the threshold puts an award under review; a person decides. */
class ReviewTest {

    private static final Personal REASON = new Personal("looked into it");
    private static final UpholdCredits UPHOLD = new UpholdCredits(ROBIN, REASON, "lead.moss", day("2026-06-01"));
    private static final RevokeCredits REVOKE = new RevokeCredits(ROBIN, REASON, "lead.moss", day("2026-06-01"));

    @Test
    void a_correction_below_the_threshold_puts_the_award_under_review() {
        awarded().when(correctionTo(ABSENT)).happenedLike(events -> {
            assertThat(events).hasSize(2).first().isInstanceOf(AttendanceCorrected.class);
            assertThat(events.getLast()).isInstanceOf(CreditsPutUnderReview.class);
        });
    }

    @Test
    void the_review_bears_the_day_on_which_the_correction_was_recorded() {
        awarded()
                .when(correctionTo(ABSENT))
                .happenedLike(
                        events -> assertThat(events.getLast()).hasFieldOrPropertyWithValue("on", day("2026-05-05")));
    }

    @Test
    void a_correction_that_leaves_engagement_met_changes_nothing_about_the_award() {
        awarded().submitted("4B", "practice/4").when(correctionTo(ABSENT)).happenedOnce(AttendanceCorrected.class);
    }

    @Test
    void a_correction_from_attended_to_caught_up_changes_nothing_about_the_award() {
        awarded().when(correctionTo(CAUGHT_UP)).happenedOnce(AttendanceCorrected.class);
    }

    @Test
    void an_award_under_review_is_not_put_under_review_again() {
        awarded()
                .corrected(1, ABSENT)
                .underReview("2026-05-05")
                .when(correctionTo(ABSENT))
                .happenedOnce(AttendanceCorrected.class);
    }

    @Test
    void a_correction_back_does_not_end_a_review_by_itself() {
        awarded()
                .corrected(2, ABSENT)
                .underReview("2026-05-05")
                .when(correctionTo(ATTENDED))
                .happenedOnce(AttendanceCorrected.class);
    }

    @Test
    void credits_under_review_are_upheld_with_a_reason_and_by_whom() {
        underReview().when(UPHOLD).happened(new CreditsUpheld(ROBIN, REASON, "lead.moss", day("2026-06-01")));
    }

    @Test
    void credits_under_review_are_revoked_with_a_reason_and_by_whom() {
        underReview().when(REVOKE).happened(new CreditsRevoked(ROBIN, REASON, "lead.moss", day("2026-06-01")));
    }

    @Test
    void credits_that_were_upheld_can_be_put_under_review_again() {
        awarded()
                .corrected(1, ABSENT)
                .underReview("2026-05-05")
                .upheld("2026-05-06")
                .when(correctionTo(ABSENT))
                .happenedLike(events -> assertThat(events).hasSize(2).last().isInstanceOf(CreditsPutUnderReview.class));
    }

    @Test
    void credits_that_are_not_under_review_cannot_be_upheld() {
        awarded().when(UPHOLD).refusedWith(RefusalCode.NOT_UNDER_REVIEW);
    }

    @Test
    void credits_that_were_never_awarded_cannot_be_upheld() {
        accepted().when(UPHOLD).refusedWith(RefusalCode.NOT_UNDER_REVIEW);
    }

    @Test
    void credits_that_were_never_awarded_cannot_be_revoked() {
        accepted().when(REVOKE).refusedWith(RefusalCode.NOT_AWARDED);
    }

    @Test
    void revoked_credits_cannot_be_revoked_again() {
        underReview().revoked("2026-05-20").when(REVOKE).refusedWith(RefusalCode.NOT_AWARDED);
    }

    @Test
    void revoked_credits_cannot_be_upheld() {
        underReview().revoked("2026-05-20").when(UPHOLD).refusedWith(RefusalCode.NOT_UNDER_REVIEW);
    }

    @Test
    void who_is_not_accepted_has_no_credits_to_decide_on() {
        Past.registered().when(UPHOLD).refusedWith(RefusalCode.NOT_ACCEPTED);
        Past.registered().when(REVOKE).refusedWith(RefusalCode.NOT_ACCEPTED);
    }

    @Test
    void a_withdrawal_never_undoes_an_award() {
        awarded()
                .when(new WithdrawParticipant(ROBIN, WithdrawReason.OTHER, day("2026-05-05")))
                .happenedOnce(ParticipantWithdrawn.class);
    }

    private static Past awarded() {
        return accepted().engagedInTwentyFive().passed("2026-04-09").awarded("2026-04-09");
    }

    private static Past underReview() {
        return awarded().underReview("2026-05-05");
    }

    private static RecordAttendance correctionTo(AttendanceStatus status) {
        return attendance(2, status, "the register was wrong", "2025-02-06", "2026-05-05");
    }
}
