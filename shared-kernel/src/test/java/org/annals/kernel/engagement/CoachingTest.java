package org.annals.kernel.engagement;

import static org.annals.kernel.engagement.Happenings.coachedInGroup;
import static org.annals.kernel.engagement.Happenings.coachedOneToOne;
import static org.annals.kernel.engagement.Happenings.figureAfter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule book 2: each full 60 minutes of a type of coaching is an element. */
class CoachingTest {

    @Test
    void sixty_minutes_are_an_element() {
        assertThat(figureAfter(coachedOneToOne(60)).elements()).containsOnlyKeys("coaching/one-to-one/1");
    }

    @Test
    void fifty_nine_minutes_are_none() {
        assertThat(figureAfter(coachedOneToOne(59)).engaged()).isZero();
    }

    @Test
    void minutes_add_up_across_sessions() {
        assertThat(figureAfter(coachedOneToOne(30), coachedOneToOne(30)).elements())
                .containsEntry("coaching/one-to-one/1", List.of("e1", "e2"));
    }

    @Test
    void minutes_left_over_count_towards_the_next_element() {
        assertThat(figureAfter(coachedInGroup(90), coachedInGroup(30)).elements())
                .containsEntry("coaching/group/1", List.of("e1"))
                .containsEntry("coaching/group/2", List.of("e1", "e2"));
    }

    @Test
    void one_long_session_can_be_several_elements() {
        assertThat(figureAfter(coachedInGroup(125)).elements())
                .containsOnlyKeys("coaching/group/1", "coaching/group/2");
    }

    @Test
    void group_minutes_do_not_stand_in_for_one_to_one_minutes() {
        assertThat(figureAfter(coachedInGroup(30), coachedOneToOne(30)).engaged())
                .isZero();
    }

    @Test
    void no_number_of_minutes_is_too_great_to_be_added_up() {
        assertThat(figureAfter(coachedOneToOne(59), coachedOneToOne(Integer.MAX_VALUE))
                        .engaged())
                .isEqualTo(4);
    }

    @Test
    void more_group_coaching_than_the_course_holds_counts_no_further() {
        assertThat(figureAfter(coachedInGroup(600)).engaged()).isEqualTo(2);
    }

    @Test
    void more_one_to_one_coaching_than_the_course_holds_counts_no_further() {
        assertThat(figureAfter(coachedOneToOne(120), coachedOneToOne(120), coachedOneToOne(120))
                        .engaged())
                .isEqualTo(4);
    }
}
