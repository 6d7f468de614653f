package org.annals.command.participant;

import static org.annals.command.participant.Past.accepted;
import static org.annals.command.participant.Past.registered;
import static org.annals.command.participant.Robin.ROBIN;
import static org.annals.command.participant.Robin.day;

import java.util.List;
import org.annals.command.participant.ParticipantCommand.DeferParticipant;
import org.annals.command.participant.ParticipantCommand.ResumeParticipant;
import org.annals.command.participant.ParticipantCommand.WithdrawParticipant;
import org.annals.kernel.participant.DeferReason;
import org.annals.kernel.participant.ParticipantEvent.ParticipantDeferred;
import org.annals.kernel.participant.ParticipantEvent.ParticipantResumed;
import org.annals.kernel.participant.ParticipantEvent.ParticipantWithdrawn;
import org.annals.kernel.participant.WithdrawReason;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule book 5: active, deferred, withdrawn; these changes are not bound by the dates of one another. */
class TrainingStatusTest {

    private static final DeferParticipant DEFER =
            new DeferParticipant(ROBIN, DeferReason.PARENTAL_LEAVE, day("2025-06-09"));
    private static final ResumeParticipant RESUME = new ResumeParticipant(ROBIN, day("2025-06-09"));
    private static final WithdrawParticipant WITHDRAW =
            new WithdrawParticipant(ROBIN, WithdrawReason.CHANGE_IN_CAREER, day("2025-06-09"));

    @ParameterizedTest
    @MethodSource("changes")
    void who_is_not_accepted_has_no_training_status_to_change(ParticipantCommand change) {
        registered().when(change).refusedWith(RefusalCode.NOT_ACCEPTED);
    }

    @Test
    void an_active_participant_defers() {
        accepted().when(DEFER).happened(new ParticipantDeferred(ROBIN, DeferReason.PARENTAL_LEAVE, day("2025-06-09")));
    }

    @Test
    void a_deferred_participant_cannot_defer_again() {
        accepted().deferred("2025-01-01").when(DEFER).refusedWith(RefusalCode.ALREADY_DEFERRED);
    }

    @Test
    void a_withdrawn_participant_cannot_defer() {
        accepted().withdrawn("2025-01-01").when(DEFER).refusedWith(RefusalCode.WITHDRAWN);
    }

    @Test
    void who_deferred_and_then_withdrew_is_withdrawn() {
        accepted().deferred("2025-01-01").withdrawn("2025-02-01").when(DEFER).refusedWith(RefusalCode.WITHDRAWN);
    }

    @Test
    void an_active_participant_withdraws() {
        accepted()
                .when(WITHDRAW)
                .happened(new ParticipantWithdrawn(ROBIN, WithdrawReason.CHANGE_IN_CAREER, day("2025-06-09")));
    }

    @Test
    void a_deferred_participant_withdraws() {
        accepted().deferred("2025-01-01").when(WITHDRAW).happenedOnce(ParticipantWithdrawn.class);
    }

    @Test
    void a_withdrawn_participant_cannot_withdraw_again() {
        accepted().withdrawn("2025-12-01").when(WITHDRAW).refusedWith(RefusalCode.WITHDRAWN);
    }

    @Test
    void a_deferred_participant_resumes() {
        accepted().deferred("2025-01-01").when(RESUME).happened(new ParticipantResumed(ROBIN, day("2025-06-09")));
    }

    @Test
    void a_withdrawn_participant_resumes() {
        accepted().withdrawn("2025-01-01").when(RESUME).happened(new ParticipantResumed(ROBIN, day("2025-06-09")));
    }

    @Test
    void an_active_participant_cannot_resume() {
        accepted().when(RESUME).refusedWith(RefusalCode.ALREADY_ACTIVE);
    }

    @Test
    void who_has_resumed_can_defer_again() {
        accepted().deferred("2025-01-01").resumed("2025-02-01").when(DEFER).happenedOnce(ParticipantDeferred.class);
    }

    static List<ParticipantCommand> changes() {
        return List.of(DEFER, RESUME, WITHDRAW);
    }
}
