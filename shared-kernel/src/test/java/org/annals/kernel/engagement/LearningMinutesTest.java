package org.annals.kernel.engagement;

import static org.annals.kernel.engagement.Happenings.NPQ_SENCO;
import static org.annals.kernel.engagement.Happenings.after;
import static org.annals.kernel.engagement.Happenings.gotStarted;
import static org.annals.kernel.engagement.Happenings.studied;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.ParticipantEvent;
import org.annals.kernel.qualification.QualificationSpecification.ContentArea;
import org.junit.jupiter.api.Test;

/** Rule book 1: 2 + 24 + 38 + 20 + 6 guided learning hours are 90. */
class LearningMinutesTest {

    @Test
    void the_whole_course_is_ninety_hours() {
        List<ParticipantEvent> all = new ArrayList<>(WholeCourse.events());
        all.add(gotStarted());
        NPQ_SENCO.cycles().stream()
                .flatMap(cycle -> cycle.contentAreas().stream())
                .map(ContentArea::code)
                .forEach(area -> all.add(studied(area)));

        LearningMinutes minutes = LearningMinutes.of(Happenings.after(all), NPQ_SENCO);

        assertThat(minutes).isEqualTo(new LearningMinutes(2 * 60, 24 * 60, 38 * 60, 20 * 60, 6 * 60));
        assertThat(minutes.total()).isEqualTo(90 * 60);
    }

    @Test
    void nothing_done_is_no_time() {
        assertThat(minutesAfter().total()).isZero();
    }

    @Test
    void getting_started_is_two_hours() {
        assertThat(minutesAfter(gotStarted()).induction()).isEqualTo(2 * 60);
    }

    @Test
    void a_face_to_face_day_is_six_hours_also_when_caught_up() {
        assertThat(minutesAfter(Happenings.attended(1), Happenings.caughtUp(2), Happenings.absent(3))
                        .faceToFace())
                .isEqualTo(12 * 60);
    }

    @Test
    void a_day_corrected_to_absent_gives_no_time() {
        assertThat(minutesAfter(Happenings.attended(1), Happenings.corrected(1, AttendanceStatus.ABSENT))
                        .faceToFace())
                .isZero();
    }

    @Test
    void a_formative_task_is_five_hours() {
        assertThat(minutesAfter(Happenings.formativeTask(2)).formative()).isEqualTo(5 * 60);
    }

    @Test
    void the_content_areas_of_a_cycle_share_nine_and_a_half_hours() {
        assertThat(minutesAfter(studied("1.1")).online()).isEqualTo(285);
        assertThat(minutesAfter(studied("2.1"), studied("2.2")).online()).isEqualTo(380);
    }

    @Test
    void a_content_area_studied_twice_is_studied_once() {
        assertThat(minutesAfter(studied("1.1"), studied("1.1")).online()).isEqualTo(285);
    }

    @Test
    void coaching_counts_by_the_minute() {
        assertThat(minutesAfter(Happenings.coachedInGroup(25)).coaching()).isEqualTo(25);
    }

    @Test
    void coaching_counts_up_to_what_the_course_holds_of_each_type() {
        assertThat(minutesAfter(Happenings.coachedInGroup(500), Happenings.coachedOneToOne(500))
                        .coaching())
                .isEqualTo(6 * 60);
    }

    @Test
    void no_number_of_minutes_is_too_great_to_be_added_up() {
        assertThat(minutesAfter(
                                Happenings.coachedInGroup(Integer.MAX_VALUE),
                                Happenings.coachedInGroup(Integer.MAX_VALUE))
                        .coaching())
                .isEqualTo(2 * 60);
    }

    @Test
    void practice_activities_give_no_time_of_their_own() {
        assertThat(minutesAfter(Happenings.practised(1, "A")).total()).isZero();
    }

    private static LearningMinutes minutesAfter(ParticipantEvent... events) {
        return LearningMinutes.of(after(events), NPQ_SENCO);
    }
}
