package org.annals.command.participant;

import static org.annals.command.participant.Past.accepted;
import static org.annals.command.participant.Robin.ROBIN;
import static org.annals.command.participant.Robin.attendance;
import static org.annals.command.participant.Robin.day;
import static org.annals.kernel.participant.AttendanceStatus.ABSENT;
import static org.annals.kernel.participant.AttendanceStatus.ATTENDED;
import static org.annals.kernel.participant.AttendanceStatus.CAUGHT_UP;

import org.annals.kernel.participant.ParticipantEvent.AttendanceCorrected;
import org.annals.kernel.participant.ParticipantEvent.AttendanceRecorded;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers of face-to-face days: an entry, the same entry again, and another one, which is a correction. */
class AttendanceTest {

    @Test
    void the_first_entry_for_a_day_is_recorded() {
        accepted()
                .when(attendance(2, ABSENT, "2025-02-06"))
                .happened(new AttendanceRecorded(ROBIN, 2, ABSENT, null, day("2025-02-06")));
    }

    @Test
    void the_status_in_force_again_changes_nothing() {
        accepted()
                .attendance(2, ATTENDED)
                .when(attendance(2, ATTENDED, "2025-02-06"))
                .unchanged();
    }

    @Test
    void another_status_without_a_reason_is_refused() {
        accepted()
                .attendance(2, ABSENT)
                .when(attendance(2, ATTENDED, "2025-02-06"))
                .refusedWith(RefusalCode.CORRECTION_NEEDS_REASON);
    }

    @Test
    void another_status_with_a_reason_is_a_correction() {
        accepted()
                .attendance(2, ABSENT)
                .when(attendance(2, CAUGHT_UP, "watched the recording", "2025-02-20", "2025-02-21"))
                .happenedOnce(AttendanceCorrected.class);
    }

    @Test
    void the_status_in_force_is_that_of_the_newest_correction() {
        accepted()
                .attendance(2, ABSENT)
                .corrected(2, ATTENDED)
                .when(attendance(2, ATTENDED, "2025-02-06"))
                .unchanged();
    }

    @Test
    void what_was_corrected_away_is_a_correction_again() {
        accepted()
                .attendance(2, ABSENT)
                .corrected(2, ATTENDED)
                .when(attendance(2, ABSENT, "2025-02-06"))
                .refusedWith(RefusalCode.CORRECTION_NEEDS_REASON);
    }

    @Test
    void each_day_has_its_own_record() {
        accepted()
                .attendance(1, ATTENDED)
                .when(attendance(2, ABSENT, "2025-02-06"))
                .happened(new AttendanceRecorded(ROBIN, 2, ABSENT, null, day("2025-02-06")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void a_day_that_the_course_does_not_have_cannot_be_recorded(int day) {
        accepted().when(attendance(day, ATTENDED, "2025-02-06")).invalid("day");
    }
}
