package org.annals.kernel.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.annals.kernel.assessment.AssessmentStatus;
import org.annals.kernel.credit.Credits.Standing;
import org.annals.kernel.participant.TrainingStatus;
import org.annals.kernel.words.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule book 4: the table of credit statuses, row by row. */
class CreditStatusTest {

    @Test
    void there_are_eight_statuses() {
        assertThat(Arrays.stream(CreditStatus.values()).map(Word::word))
                .containsExactlyInAnyOrder(
                        "not-started",
                        "in-progress",
                        "engagement-met",
                        "assessment-passed",
                        "awarded",
                        "under-review",
                        "revoked",
                        "withdrawn");
    }

    @ParameterizedTest
    @CsvSource({
        // training, engaged, met, assessment, status
        "ACTIVE, 0, false, NONE, NOT_STARTED",
        "ACTIVE, 1, false, NONE, IN_PROGRESS",
        "ACTIVE, 0, false, WINDOW_OPENED, IN_PROGRESS",
        "ACTIVE, 24, false, SUBMITTED, IN_PROGRESS",
        "ACTIVE, 24, false, MARKED, IN_PROGRESS",
        "ACTIVE, 24, false, FAILED, IN_PROGRESS",
        "ACTIVE, 25, true, NONE, ENGAGEMENT_MET",
        "ACTIVE, 25, true, MARKED, ENGAGEMENT_MET",
        "ACTIVE, 25, true, FAILED, ENGAGEMENT_MET",
        "ACTIVE, 0, false, PASSED, ASSESSMENT_PASSED",
        "ACTIVE, 24, false, PASSED, ASSESSMENT_PASSED",
        "DEFERRED, 0, false, NONE, NOT_STARTED",
        "DEFERRED, 5, false, NONE, IN_PROGRESS",
        "DEFERRED, 25, true, NONE, ENGAGEMENT_MET",
        "WITHDRAWN, 0, false, NONE, WITHDRAWN",
        "WITHDRAWN, 25, true, NONE, WITHDRAWN",
        "WITHDRAWN, 25, true, PASSED, WITHDRAWN"
    })
    void without_an_award_the_status_follows_from_training_engagement_and_assessment(
            TrainingStatus training, int engaged, boolean met, AssessmentStatus assessment, CreditStatus status) {
        assertThat(CreditRules.status(Credits.NONE, training, engaged, met, assessment))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"STANDS, AWARDED", "UNDER_REVIEW, UNDER_REVIEW", "REVOKED, REVOKED"})
    void an_award_decides_the_status_alone(Standing standing, CreditStatus status) {
        assertThat(CreditRules.status(Awards.in(standing), TrainingStatus.ACTIVE, 3, false, AssessmentStatus.SUBMITTED))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void a_withdrawal_after_an_award_changes_nothing(Standing standing) {
        Credits credits = Awards.in(standing);

        assertThat(CreditRules.status(credits, TrainingStatus.WITHDRAWN, 25, true, AssessmentStatus.PASSED))
                .isEqualTo(CreditRules.status(credits, TrainingStatus.ACTIVE, 25, true, AssessmentStatus.PASSED));
    }
}
