package org.annals.kernel.engagement;

import static org.annals.kernel.engagement.Happenings.after;
import static org.annals.kernel.engagement.Happenings.figureAfter;
import static org.annals.kernel.engagement.Happenings.formativeTask;
import static org.annals.kernel.engagement.Happenings.gotStarted;
import static org.annals.kernel.engagement.Happenings.ldrReviewed;
import static org.annals.kernel.engagement.Happenings.practised;
import static org.annals.kernel.engagement.Happenings.studied;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule book 2: what is submitted online, and the LDR review. */
class PracticeActivitiesTest {

    @Test
    void three_different_activities_of_a_cycle_are_three_elements() {
        assertThat(figureAfter(practised(2, "A"), practised(2, "B"), practised(2, "C"))
                        .elements())
                .containsOnlyKeys("practice/2/1", "practice/2/2", "practice/2/3");
    }

    @Test
    void a_fourth_activity_of_a_cycle_is_kept_but_counts_no_further() {
        Engagement engagement = after(practised(1, "A"), practised(1, "B"), practised(1, "C"), practised(1, "D"));

        assertThat(engagement.submissions()).hasSize(4);
        assertThat(Happenings.figureOf(engagement).engaged()).isEqualTo(3);
    }

    @Test
    void each_activity_counts_for_its_own_cycle() {
        assertThat(figureAfter(practised(1, "A"), practised(4, "A")).elements())
                .containsOnlyKeys("practice/1/1", "practice/4/1");
    }

    @Test
    void each_element_names_the_submission_behind_it() {
        assertThat(figureAfter(practised(1, "B"), practised(1, "A")).elements())
                .containsEntry("practice/1/1", List.of("e1"))
                .containsEntry("practice/1/2", List.of("e2"));
    }

    @Test
    void the_formative_task_of_a_cycle_is_one_element() {
        assertThat(figureAfter(formativeTask(3)).elements()).containsOnlyKeys("formative/3");
    }

    @Test
    void getting_started_and_content_areas_are_no_elements() {
        assertThat(figureAfter(gotStarted(), studied("1.1"), studied("2.3")).engaged())
                .isZero();
    }

    @Test
    void an_ldr_review_is_one_element() {
        assertThat(figureAfter(ldrReviewed()).elements()).containsOnlyKeys("ldr-review");
    }

    @Test
    void a_second_ldr_review_counts_no_further() {
        assertThat(figureAfter(ldrReviewed(), ldrReviewed()).elements()).containsEntry("ldr-review", List.of("e1"));
    }
}
