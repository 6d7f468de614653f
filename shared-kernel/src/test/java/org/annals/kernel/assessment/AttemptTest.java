package org.annals.kernel.assessment;

import static org.annals.kernel.assessment.Stages.WINDOW;
import static org.annals.kernel.assessment.Stages.confirmed;
import static org.annals.kernel.assessment.Stages.marked;
import static org.annals.kernel.assessment.Stages.missed;
import static org.annals.kernel.assessment.Stages.opened;
import static org.annals.kernel.assessment.Stages.submitted;
import static org.annals.kernel.assessment.Stages.voided;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.annals.kernel.assessment.AssessmentEvent.ExtensionGranted;
import org.annals.kernel.identifier.ParticipantId;
import org.annals.kernel.personal.Personal;
import org.junit.jupiter.api.Test;

/** Rule book 3: when an attempt is missed, and what becomes of its parts. */
class AttemptTest {

    @Test
    void it_is_not_missed_a_moment_before_the_deadline() {
        assertThat(after(opened(1)).isMissedAt(WINDOW.deadline().minusNanos(1))).isFalse();
    }

    @Test
    void it_is_missed_at_the_deadline_with_nothing_accepted() {
        assertThat(after(opened(1)).isMissedAt(WINDOW.deadline())).isTrue();
    }

    @Test
    void it_is_never_missed_once_something_is_accepted() {
        assertThat(after(opened(1), submitted(1)).isMissedAt(WINDOW.deadline())).isFalse();
    }

    @Test
    void a_submission_that_was_in_time_undoes_a_miss_that_was_recorded_before_it() {
        assertThat(after(opened(1), missed(1), submitted(1)).missed()).isFalse();
    }

    @Test
    void an_extension_undoes_a_miss() {
        Attempt attempt = after(opened(1), missed(1), extended());

        assertThat(attempt.missed()).isFalse();
        assertThat(attempt.isMissedAt(WINDOW.deadline())).isFalse();
    }

    @Test
    void a_voided_outcome_takes_the_marks_with_it_and_leaves_the_submission() {
        Attempt attempt = after(opened(1), submitted(1), marked(1, Result.PASS), confirmed(1, Result.PASS), voided(1));

        assertThat(attempt.outcome()).isNull();
        assertThat(attempt.decidingMark()).isEmpty();
        assertThat(attempt.submission()).isNotNull();
    }

    @Test
    void each_part_names_the_event_that_says_so() {
        Attempt attempt = after(opened(1), submitted(1), marked(1, Result.PASS), confirmed(1, Result.PASS));

        assertThat(attempt.windowEvent()).isEqualTo("e1");
        assertThat(attempt.submission().event()).isEqualTo("e2");
        assertThat(attempt.marker().event()).isEqualTo("e3");
        assertThat(attempt.outcome().event()).isEqualTo("e4");
    }

    private static AssessmentEvent extended() {
        LocalDate lastDay = LocalDate.of(2026, 2, 1);
        return new ExtensionGranted(
                ParticipantId.of(new UUID(1, 1)),
                1,
                WINDOW.extendedTo(lastDay),
                new Personal("illness"),
                "lead.moss",
                LocalDate.of(2026, 1, 20));
    }

    private static Attempt after(AssessmentEvent... events) {
        return Stages.after(events).attempt(1).orElseThrow();
    }
}
