package org.annals.kernel.receipt;

import static org.annals.kernel.receipt.Happened.accepted;
import static org.annals.kernel.receipt.Happened.engagedInAllBut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.receipt.Receipt.Counted;
import org.annals.kernel.receipt.Receipt.NotCounted;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Receipts for the award, the statuses and refusals. */
class CreditReceiptTest {

    @Test
    void an_award_rests_on_its_elements_and_on_the_confirmed_pass() {
        Receipt award = engagedInAllBut(2).pass().receipt(Subjects.AWARD);

        assertThat(award.finding()).isEqualTo("awarded");
        assertThat(award.arithmetic())
                .contains(
                        "25 of 27 elements = 92.6% ≥ 90%",
                        "case study passed in attempt 1, confirmed on 2026-04-06", "60 credits on 2026-04-06");
        assertThat(award.counted()).extracting(Counted::event).contains("day-1", "outcome", "pass");
        assertThat(award.missing()).isEmpty();
    }

    @Test
    void without_an_award_it_says_what_is_missing() {
        assertThat(engagedInAllBut(3).receipt(Subjects.AWARD).missing())
                .containsExactly(
                        "one more element of those that follow",
                        "three practice activities in cycle 4",
                        "a confirmed pass of the case study");
    }

    @Test
    void the_receipt_of_an_award_stays_as_it_was_when_it_was_made() {
        Happened awarded = engagedInAllBut(2).pass();
        Receipt then = awarded.receipt(Subjects.AWARD);

        assertThat(awarded.correction("late", 1, AttendanceStatus.ABSENT, "day-1")
                        .receipt(Subjects.AWARD))
                .isEqualTo(then);
    }

    @Test
    void a_status_under_review_waits_for_a_person() {
        Receipt status = engagedInAllBut(2)
                .pass()
                .correction("late", 1, AttendanceStatus.ABSENT, "day-1")
                .receipt(Subjects.CREDIT_STATUS);

        assertThat(status.finding()).isEqualTo("under-review");
        assertThat(status.counted()).extracting(Counted::event).contains("CreditsPutUnderReview");
        assertThat(status.missing()).containsExactly("a person's decision to uphold or to revoke");
    }

    @Test
    void a_voided_pass_does_not_count() {
        Receipt status = accepted().pass().voiding().receipt(Subjects.CREDIT_STATUS);

        assertThat(status.notCounted())
                .extracting(NotCounted::event, NotCounted::reason)
                .containsExactly(tuple("pass", NoCount.VOIDED));
    }

    @Test
    void the_training_status_rests_on_its_newest_change() {
        Receipt status =
                accepted().deferral("deferral", LocalDate.of(2025, 6, 1)).receipt(Subjects.TRAINING_STATUS);

        assertThat(status.finding()).isEqualTo("deferred");
        assertThat(status.arithmetic()).containsExactly("deferred from 2025-06-01");
        assertThat(status.counted()).extracting(Counted::event).containsExactly("deferral");
        assertThat(status.notCounted()).extracting(NotCounted::event).containsExactly("accepted");
    }

    @Test
    void an_assessment_shows_instants_words_and_the_deciding_mark() {
        Receipt assessment = accepted()
                .submission()
                .mark("first", MarkingRole.MARKER, Result.FAIL)
                .mark("second", MarkingRole.MODERATOR, Result.PASS)
                .receipt(Subjects.ASSESSMENT);

        assertThat(assessment.finding()).isEqualTo("marked");
        assertThat(assessment.arithmetic())
                .contains(
                        "2026-03-09T00:00:00Z ≤ received 2026-03-15T14:29:11Z < 2026-03-17T00:00:00Z",
                        "1500 ≤ 2000 words ≤ 2500",
                        "marked pass by assessor.second");
        assertThat(assessment.notCounted()).extracting(NotCounted::event).containsExactly("first");
        assertThat(assessment.missing()).containsExactly("the confirmation of the outcome by a third person");
    }

    @Test
    void a_refusal_shows_its_rule_and_what_made_it_so() {
        LocalDate day = LocalDate.of(2025, 6, 2);
        Happened refused =
                accepted().deferral("deferral", day.minusDays(1)).refusal("refused", RefusalCode.DEFERRED, day);

        Receipt receipt = refused.refusalReceipt("refused").orElseThrow();

        assertThat(receipt.finding()).isEqualTo("DEFERRED");
        assertThat(receipt.rules().getFirst().rule()).isEqualTo("training-status");
        assertThat(receipt.arithmetic()).contains("the date asked for is 2025-06-02", "deferred from 2025-06-01");
        assertThat(receipt.counted()).extracting(Counted::event).containsExactly("deferral");
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECTION_NEEDS_REASON, the reason for the correction",
        "TOO_SHORT, at least 1500 words",
        "NO_WINDOW, an open window"
    })
    void a_refusal_says_what_was_wanting(RefusalCode code, String wanting) {
        Happened refused = accepted().refusal("refused", code, LocalDate.of(2025, 6, 2));

        assertThat(refused.refusalReceipt("refused").orElseThrow().missing()).containsExactly(wanting);
    }

    @Test
    void what_is_no_refusal_has_no_receipt_of_one() {
        assertThat(accepted().refusalReceipt("accepted")).isEmpty();
    }
}
