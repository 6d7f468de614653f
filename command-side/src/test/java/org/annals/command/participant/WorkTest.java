package org.annals.command.participant;

import static org.annals.command.participant.Past.accepted;
import static org.annals.command.participant.Robin.ROBIN;
import static org.annals.command.participant.Robin.day;
import static org.annals.command.participant.Robin.ldrReview;
import static org.annals.command.participant.Robin.work;

import java.time.Instant;
import org.annals.kernel.participant.ParticipantEvent.LdrReviewHeld;
import org.annals.kernel.participant.ParticipantEvent.WorkSubmitted;
import org.annals.kernel.participant.SubmittedWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work submitted online, and LDR reviews: nothing counts twice. */
class WorkTest {

    @ParameterizedTest
    @ValueSource(strings = {"induction", "practice/4", "formative/1", "content/2.3"})
    void submitted_work_is_recorded(String work) {
        accepted()
                .when(work("41007", work, "2025-03-03"))
                .happened(new WorkSubmitted(
                        ROBIN,
                        "41007",
                        SubmittedWork.read(work),
                        Instant.parse("2025-03-03T10:00:00Z"),
                        day("2025-03-03")));
    }

    @Test
    void an_assignment_that_was_submitted_before_changes_nothing() {
        accepted()
                .submitted("41007", "practice/1")
                .when(work("41007", "practice/1", "2025-04-04"))
                .unchanged();
    }

    @Test
    void another_assignment_of_the_same_cycle_is_recorded() {
        accepted()
                .submitted("41007", "practice/1")
                .when(work("41014", "practice/1", "2025-04-04"))
                .happenedOnce(WorkSubmitted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice/5", "formative/0", "content/9.9"})
    void work_that_the_course_does_not_have_cannot_be_recorded(String work) {
        accepted().when(work("41007", work, "2025-03-03")).invalid("element");
    }

    @Test
    void an_ldr_review_is_recorded() {
        accepted().when(ldrReview("2026-02-18")).happened(new LdrReviewHeld(ROBIN, "reviewer.osei", day("2026-02-18")));
    }

    @Test
    void an_ldr_review_of_the_same_day_again_changes_nothing() {
        accepted().ldrReviewed("2026-02-18").when(ldrReview("2026-02-18")).unchanged();
    }

    @Test
    void an_ldr_review_of_another_day_is_recorded() {
        accepted().ldrReviewed("2026-02-18").when(ldrReview("2026-02-19")).happenedOnce(LdrReviewHeld.class);
    }
}
