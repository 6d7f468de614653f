package org.annals.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids of the kinds of stream. */
class IdsTest {

    private static final UUID SOMEBODY = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    @Test
    void a_cohort_is_known_by_qualification_year_and_intake() {
        assertThat(CohortId.of("npq-senco", "2024", Intake.AUTUMN).value()).isEqualTo("cohort-npq-senco-2024-autumn");
    }

    @Test
    void a_cohort_knows_its_qualification() {
        assertThat(new CohortId("cohort-npq-early-years-2025-spring").qualification())
                .isEqualTo("npq-early-years");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "npq-senco-2024-autumn",
                "cohort-npq-senco-2024-winter",
                "cohort-npq-senco-24-autumn",
                "cohort-NPQ-2024-autumn",
                "cohort-npq senco-2024-autumn",
                "cohort-npq-senco-2024-autumn\n"
            })
    void anything_else_is_no_cohort(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CohortId(text));
    }

    @Test
    void a_participant_and_the_assessment_have_the_same_uuid() {
        ParticipantId participant = ParticipantId.of(SOMEBODY);

        assertThat(AssessmentId.of(participant).value()).isEqualTo("assessment-" + SOMEBODY);
        assertThat(AssessmentId.of(participant).participant()).isEqualTo(participant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "participant-",
                "participant-1234567",
                "0f8fad5b-d9cb-469f-a165-70867728950e",
                "participant-0f8fad5b-d9cb-469f-a165-70867728950",
                "participant-0f8fad5b-d9cb-469f-a165-70867728950e1",
                "participant-0F8FAD5B-d9cb-469f-a165-70867728950e",
                "participant-0f8fad5b-d9cb-469f-a165-70867728950g",
                "participant-0f8fad5b0d9cb0469f0a165070867728950e",
                "participant-0f8fad5-bd9cb-469f-a165-70867728950e",
                "participant_0f8fad5b-d9cb-469f-a165-70867728950e"
            })
    void anything_but_a_uuid_is_no_participant(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ParticipantId(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "assessment-", "assessment-1234567", "participant-0f8fad5b-d9cb-469f-a165-70867728950e"})
    void anything_but_a_uuid_is_no_assessment(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AssessmentId(text));
    }

    @Test
    void the_same_title_in_the_same_cohort_is_the_same_review() {
        CohortId autumn = CohortId.of("npq-senco", "2024", Intake.AUTUMN);
        CohortId spring = CohortId.of("npq-senco", "2025", Intake.SPRING);

        assertThat(AuditReviewId.of(autumn, "May")).isEqualTo(AuditReviewId.of(autumn, "May"));
        assertThat(AuditReviewId.of(autumn, "May"))
                .isNotEqualTo(AuditReviewId.of(autumn, "June"))
                .isNotEqualTo(AuditReviewId.of(spring, "May"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "auditreview-", "auditreview-1", "participant-0f8fad5b-d9cb-469f-a165-70867728950e"})
    void anything_but_a_uuid_is_no_audit_review(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditReviewId(text));
    }
}
