package org.annals.kernel.engagement;

import static org.annals.kernel.engagement.Happenings.NPQ_SENCO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.kernel.qualification.CourseElements;
import org.junit.jupiter.api.Test;

/** Rule book 2: the five kinds of element that count. */
class CourseElementsTest {

    private final List<String> elements = CourseElements.of(NPQ_SENCO);

    @Test
    void twenty_seven_elements_count() {
        assertThat(elements).hasSize(27).doesNotHaveDuplicates();
    }

    @Test
    void one_ldr_review_counts() {
        assertThat(elements).filteredOn(id -> id.startsWith("ldr")).containsExactly("ldr-review");
    }

    @Test
    void four_face_to_face_days_count() {
        assertThat(elements)
                .filteredOn(id -> id.startsWith("face-to-face"))
                .containsExactly("face-to-face/1", "face-to-face/2", "face-to-face/3", "face-to-face/4");
    }

    @Test
    void three_practice_activities_of_each_cycle_count() {
        assertThat(elements)
                .filteredOn(id -> id.startsWith("practice"))
                .hasSize(12)
                .contains("practice/1/1", "practice/1/3", "practice/4/1", "practice/4/3");
    }

    @Test
    void one_formative_task_of_each_cycle_counts() {
        assertThat(elements)
                .filteredOn(id -> id.startsWith("formative"))
                .containsExactly("formative/1", "formative/2", "formative/3", "formative/4");
    }

    @Test
    void two_hours_of_group_coaching_and_four_of_one_to_one_count() {
        assertThat(elements)
                .filteredOn(id -> id.startsWith("coaching"))
                .containsExactly(
                        "coaching/group/1",
                        "coaching/group/2",
                        "coaching/one-to-one/1",
                        "coaching/one-to-one/2",
                        "coaching/one-to-one/3",
                        "coaching/one-to-one/4");
    }

    @Test
    void what_is_missing_and_what_is_engaged_make_up_the_course() {
        EngagementFigure figure = Happenings.figureAfter(Happenings.attended(2), Happenings.formativeTask(1));

        assertThat(figure.missing(NPQ_SENCO)).hasSize(25).doesNotContain("face-to-face/2", "formative/1");
    }
}
