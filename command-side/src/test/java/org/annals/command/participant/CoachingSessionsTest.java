package org.annals.command.participant;

import static org.annals.command.participant.Past.accepted;
import static org.annals.command.participant.Robin.ROBIN;
import static org.annals.command.participant.Robin.coaching;
import static org.annals.command.participant.Robin.day;
import static org.annals.kernel.participant.CoachingType.GROUP;
import static org.annals.kernel.participant.CoachingType.ONE_TO_ONE;

import java.util.List;
import org.annals.command.participant.ParticipantCommand.RecordCoaching;
import org.annals.kernel.participant.ParticipantEvent.CoachingHeld;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A coaching session is known by its id: the same content changes nothing, other content is a conflict. */
class CoachingSessionsTest {

    @Test
    void a_session_is_recorded() {
        accepted()
                .when(coaching("S1", GROUP, 60, "2025-01-15"))
                .happened(new CoachingHeld(ROBIN, "S1", GROUP, "induction", 60, "coach.cohen", day("2025-01-15")));
    }

    @Test
    void the_same_session_again_changes_nothing() {
        accepted()
                .coached("S1", GROUP, 60, "2025-01-15")
                .when(coaching("S1", GROUP, 60, "2025-01-15"))
                .unchanged();
    }

    @ParameterizedTest
    @MethodSource("others")
    void the_same_session_with_other_content_is_refused(RecordCoaching other) {
        accepted().coached("S1", GROUP, 60, "2025-01-15").when(other).refusedWith(RefusalCode.SESSION_CONFLICT);
    }

    @Test
    void another_session_of_the_same_content_is_recorded() {
        accepted()
                .coached("S1", GROUP, 60, "2025-01-15")
                .when(coaching("S2", GROUP, 60, "2025-01-15"))
                .happenedOnce(CoachingHeld.class);
    }

    static List<RecordCoaching> others() {
        return List.of(
                coaching("S1", ONE_TO_ONE, 60, "2025-01-15"),
                coaching("S1", GROUP, 61, "2025-01-15"),
                coaching("S1", GROUP, 60, "2025-01-16"),
                new RecordCoaching(ROBIN, "S1", GROUP, null, 60, "coach.cohen", day("2025-01-15")),
                new RecordCoaching(ROBIN, "S1", GROUP, "induction", 60, "coach.other", day("2025-01-15")));
    }
}
