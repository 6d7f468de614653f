package org.annals.command.participant;

import static org.annals.command.participant.Past.accepted;
import static org.annals.command.participant.Past.registered;
import static org.annals.command.participant.Past.unknown;
import static org.annals.command.participant.Robin.attendance;
import static org.annals.command.participant.Robin.coaching;
import static org.annals.command.participant.Robin.ldrReview;
import static org.annals.command.participant.Robin.work;
import static org.annals.kernel.participant.AttendanceStatus.ATTENDED;

import java.util.List;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever counts: first who (accepted?), then when (not on or after a withdrawal, not inside a deferral). */
class TakingPartTest {

    @ParameterizedTest
    @MethodSource("everythingThatCounts")
    void who_is_not_known_takes_no_part(ParticipantCommand command) {
        unknown().when(command).refusedWith(RefusalCode.NOT_ACCEPTED);
    }

    @ParameterizedTest
    @MethodSource("everythingThatCounts")
    void who_is_registered_only_takes_no_part(ParticipantCommand command) {
        registered().when(command).refusedWith(RefusalCode.NOT_ACCEPTED);
    }

    @ParameterizedTest
    @MethodSource("everythingThatCounts")
    void nothing_counts_from_the_day_of_a_withdrawal(ParticipantCommand command) {
        accepted().withdrawn("2025-06-12").when(command).refusedWith(RefusalCode.WITHDRAWN);
    }

    @ParameterizedTest
    @MethodSource("everythingThatCounts")
    void what_happened_before_a_withdrawal_counts_though_it_is_reported_later(ParticipantCommand command) {
        accepted().withdrawn("2025-06-13").when(command).isApplied();
    }

    @ParameterizedTest
    @MethodSource("everythingThatCounts")
    void nothing_counts_from_the_day_of_a_deferral(ParticipantCommand command) {
        accepted().deferred("2025-06-12").when(command).refusedWith(RefusalCode.DEFERRED);
    }

    @ParameterizedTest
    @MethodSource("everythingThatCounts")
    void what_happened_inside_a_deferral_never_counts_not_even_after_resuming(ParticipantCommand command) {
        accepted().deferred("2025-06-01").resumed("2025-06-13").when(command).refusedWith(RefusalCode.DEFERRED);
    }

    @ParameterizedTest
    @MethodSource("everythingThatCounts")
    void from_the_day_of_resuming_everything_counts_again(ParticipantCommand command) {
        accepted().deferred("2025-06-01").resumed("2025-06-12").when(command).isApplied();
    }

    @ParameterizedTest
    @MethodSource("everythingThatCounts")
    void withdrawn_is_said_before_deferred(ParticipantCommand command) {
        accepted().deferred("2025-06-01").withdrawn("2025-06-05").when(command).refusedWith(RefusalCode.WITHDRAWN);
    }

    @Test
    void when_comes_before_what() {
        accepted()
                .attendance(3, ATTENDED)
                .withdrawn("2025-06-12")
                .when(attendance(3, ATTENDED, "2025-06-12"))
                .refusedWith(RefusalCode.WITHDRAWN);
    }

    static List<ParticipantCommand> everythingThatCounts() {
        return List.of(
                attendance(3, ATTENDED, "2025-06-12"),
                work("41007", "practice/1", "2025-06-12"),
                coaching("S000002", CoachingType.GROUP, 60, "2025-06-12"),
                ldrReview("2025-06-12"));
    }
}
