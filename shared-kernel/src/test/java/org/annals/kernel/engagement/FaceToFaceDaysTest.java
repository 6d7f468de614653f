package org.annals.kernel.engagement;

import static org.annals.kernel.engagement.Happenings.absent;
import static org.annals.kernel.engagement.Happenings.attended;
import static org.annals.kernel.engagement.Happenings.caughtUp;
import static org.annals.kernel.engagement.Happenings.corrected;
import static org.annals.kernel.engagement.Happenings.figureAfter;
import static org.annals.kernel.participant.AttendanceStatus.ABSENT;
import static org.annals.kernel.participant.AttendanceStatus.ATTENDED;
import static org.annals.kernel.participant.AttendanceStatus.CAUGHT_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule book 2: a face-to-face day is engaged by the effective attendance. */
class FaceToFaceDaysTest {

    @Test
    void a_day_attended_is_engaged() {
        assertThat(figureAfter(attended(2)).elements()).containsOnlyKeys("face-to-face/2");
    }

    @Test
    void a_missed_day_that_was_caught_up_is_engaged() {
        assertThat(figureAfter(caughtUp(3)).elements()).containsOnlyKeys("face-to-face/3");
    }

    @Test
    void a_day_missed_is_not_engaged() {
        assertThat(figureAfter(absent(2)).elements()).isEmpty();
    }

    @Test
    void a_correction_to_absent_takes_the_day_away() {
        assertThat(figureAfter(attended(1), corrected(1, ABSENT)).elements()).isEmpty();
    }

    @Test
    void a_correction_of_one_day_leaves_the_others() {
        assertThat(figureAfter(attended(1), attended(2), corrected(1, ABSENT)).elements())
                .containsOnlyKeys("face-to-face/2");
    }

    @Test
    void the_newest_correction_is_the_effective_record() {
        assertThat(figureAfter(attended(1), corrected(1, ABSENT), corrected(1, CAUGHT_UP))
                        .elements())
                .containsEntry("face-to-face/1", List.of("e3"));
    }

    @Test
    void an_absence_corrected_to_attended_is_engaged_by_the_correction() {
        assertThat(figureAfter(absent(4), corrected(4, ATTENDED)).elements())
                .containsEntry("face-to-face/4", List.of("e2"));
    }
}
