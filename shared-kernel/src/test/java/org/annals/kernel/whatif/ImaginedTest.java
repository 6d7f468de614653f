package org.annals.kernel.whatif;

import static org.annals.kernel.receipt.Happened.NPQ_SENCO;
import static org.annals.kernel.receipt.Happened.engagedInAllBut;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.annals.kernel.assessment.AssessmentStatus;
import org.annals.kernel.credit.Credits.Standing;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.qualification.SpecificationValues;
import org.annals.kernel.receipt.Happened;
import org.junit.jupiter.api.Test;

/** The same facts under other numbers. */
class ImaginedTest {

    private static final String THRESHOLD = "engagement.threshold_percent";

    @Test
    void a_lower_threshold_awards_whoever_was_just_below() {
        Happened short3 = engagedInAllBut(3).pass();

        assertThat(imagined(short3, THRESHOLD, 90).basis().credits().award()).isNull();
        assertThat(imagined(short3, THRESHOLD, 85).basis().credits().held()).isPresent();
    }

    @Test
    void a_higher_threshold_awards_fewer() {
        assertThat(imagined(engagedInAllBut(2).pass(), THRESHOLD, 95)
                        .basis()
                        .credits()
                        .award())
                .isNull();
    }

    @Test
    void a_correction_that_stays_above_the_threshold_leads_to_no_review() {
        Happened corrected = engagedInAllBut(2).pass().correction("late", 1, AttendanceStatus.ABSENT, "day-1");

        assertThat(standing(imagined(corrected, THRESHOLD, 90))).isEqualTo(Standing.UNDER_REVIEW);
        assertThat(standing(imagined(corrected, THRESHOLD, 85))).isEqualTo(Standing.STANDS);
    }

    @Test
    void a_case_study_of_too_few_words_would_not_have_been_passed() {
        Imagined imagined = imagined(engagedInAllBut(0).pass(), "case_study.min_words", 2_001);

        assertThat(imagined.caseStudy().status()).isEqualTo(AssessmentStatus.WINDOW_OPENED);
        assertThat(imagined.leftOut()).containsExactlyInAnyOrder("submission", "mark", "outcome", "pass");
        assertThat(imagined.basis().credits().award()).isNull();
    }

    @Test
    void a_submission_after_the_end_of_a_shorter_window_would_have_been_late() {
        assertThat(imagined(engagedInAllBut(0).pass(), "case_study.window_days", 6)
                        .leftOut())
                .contains("submission");
    }

    @Test
    void whoever_has_taught_for_too_short_would_not_have_been_accepted() {
        assertThat(imagined(engagedInAllBut(0), "entry.years_teaching", 11).accepted())
                .isFalse();
    }

    private static Standing standing(Imagined imagined) {
        return imagined.basis().credits().award().standing();
    }

    private static Imagined imagined(Happened happened, String value, int number) {
        QualificationSpecification other = SpecificationValues.with(NPQ_SENCO, Map.of(value, number));
        Imagined imagined = Imagined.NONE;
        for (Recorded<?> recorded : happened.file().assessment()) {
            imagined = imagined.apply(recorded, other);
        }
        for (Recorded<?> recorded : happened.file().participant()) {
            imagined = imagined.apply(recorded, other);
        }
        return imagined;
    }
}
