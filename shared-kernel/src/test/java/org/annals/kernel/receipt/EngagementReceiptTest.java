package org.annals.kernel.receipt;

import static org.annals.kernel.receipt.Happened.NPQ_SENCO;
import static org.annals.kernel.receipt.Happened.accepted;
import static org.annals.kernel.receipt.Happened.engagedInAllBut;
import static org.assertj.core.api.Assertions.assertThat;

import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.participant.CoachingType;
import org.annals.kernel.receipt.Receipt.NotCounted;
import org.annals.kernel.refusal.RefusalCode;
import org.annals.kernel.rulebook.RuleInWords;
import org.junit.jupiter.api.Test;

/** Receipts for engagement and its elements. */
class EngagementReceiptTest {

    @Test
    void the_arithmetic_is_written_out() {
        assertThat(engagedInAllBut(2).receipt(Subjects.ENGAGEMENT).arithmetic())
                .contains("practice: 10 of 12", "25 of 27 elements = 92.6% ≥ 90%", "25 × 100 = 2500 ≥ 90 × 27 = 2430");
        assertThat(engagedInAllBut(3).receipt(Subjects.ENGAGEMENT).arithmetic())
                .contains("24 of 27 elements = 88.9% < 90%");
    }

    @Test
    void the_rule_is_there_in_words_with_its_source() {
        RuleInWords rule = accepted().receipt(Subjects.ENGAGEMENT).rules().getFirst();

        assertThat(rule.text()).startsWith("Engagement is met when at least 90% of the course elements are engaged");
        assertThat(rule.source()).contains("What are the course elements I must engage with?");
    }

    @Test
    void what_is_missing_is_said_in_words() {
        assertThat(engagedInAllBut(2).receipt(Subjects.ENGAGEMENT).missing())
                .containsExactly("two practice activities in cycle 4");
    }

    @Test
    void whoever_has_done_nothing_misses_everything() {
        assertThat(accepted().receipt(Subjects.ENGAGEMENT).missing())
                .hasSize(15)
                .contains(
                        "a Leadership Development Record review",
                        "the face-to-face day of cycle 2",
                        "three practice activities in cycle 3",
                        "the formative assessment task of cycle 4",
                        "240 more minutes of one-to-one coaching (four elements)");
    }

    @Test
    void minutes_that_make_no_full_element_yet_are_not_missing() {
        assertThat(accepted()
                        .coaching("s1", CoachingType.GROUP, 90)
                        .receipt(Subjects.ENGAGEMENT)
                        .missing())
                .contains("30 more minutes of group coaching (one element)");
    }

    @Test
    void an_attendance_that_was_corrected_is_superseded() {
        Happened corrected = accepted()
                .attendance("first", 2, AttendanceStatus.ABSENT)
                .correction("second", 2, AttendanceStatus.CAUGHT_UP, "first");

        assertThat(corrected.receipt("face-to-face/2").notCounted())
                .containsExactly(
                        new NotCounted("first", Happened.DAY, NoCount.SUPERSEDED, "Superseded by event second."));
        assertThat(corrected.receipt("face-to-face/2").counted())
                .extracting(Receipt.Counted::event)
                .containsExactly("second");
    }

    @Test
    void an_absence_does_not_count() {
        assertThat(reason(accepted().attendance("day", 1, AttendanceStatus.ABSENT)))
                .isEqualTo(NoCount.ABSENT);
    }

    @Test
    void an_induction_is_no_element() {
        assertThat(reason(accepted().work("start", "induction"))).isEqualTo(NoCount.NO_ELEMENT);
    }

    @Test
    void a_session_that_is_too_short_is_below_the_minimum() {
        Receipt receipt = accepted().coaching("short", CoachingType.GROUP, 45).receipt("coaching/group/1");

        assertThat(receipt.notCounted())
                .containsExactly(new NotCounted(
                        "short",
                        Happened.DAY,
                        NoCount.BELOW_THE_MINIMUM,
                        "45 of the 60 minutes of the next group element are held."));
        assertThat(receipt.arithmetic()).containsExactly("45 minutes of group coaching held < 1 × 60 = 60 minutes");
        assertThat(receipt.missing()).containsExactly("15 more minutes of group coaching (one element)");
    }

    @Test
    void a_fourth_practice_activity_is_beyond_the_number() {
        Happened practised = accepted();
        for (int nth = 1; nth <= 4; nth++) {
            practised.work("activity-" + nth, "practice/3");
        }

        assertThat(practised.receipt(Subjects.ENGAGEMENT).notCounted())
                .containsExactly(new NotCounted(
                        "activity-4",
                        Happened.DAY,
                        NoCount.BEYOND_THE_NUMBER,
                        "Other events count for practice/3/1, practice/3/2, practice/3/3 already."));
    }

    @Test
    void an_activity_that_counts_for_another_element_says_so() {
        Receipt receipt = accepted().work("activity", "practice/3").receipt("practice/3/3");

        assertThat(receipt.finding()).isEqualTo("not engaged");
        assertThat(receipt.notCounted()).extracting(NotCounted::why).containsExactly("It counts for practice/3/1.");
        assertThat(receipt.missing()).containsExactly("two practice activities in cycle 3");
    }

    @Test
    void a_refused_report_does_not_count_and_says_by_which_code() {
        NotCounted refused = accepted()
                .refusal("refused", RefusalCode.DEFERRED, Happened.DAY)
                .receipt(Subjects.ENGAGEMENT)
                .notCounted()
                .getFirst();

        assertThat(refused.reason()).isEqualTo(NoCount.REFUSED);
        assertThat(refused.why()).isEqualTo("Refused (DEFERRED): The participant was deferred on that date.");
    }

    @Test
    void there_is_a_receipt_for_every_element_and_for_nothing_else() {
        Receipts receipts = new Receipts(accepted().file(), NPQ_SENCO);

        assertThat(Subjects.of(NPQ_SENCO))
                .hasSize(32)
                .allSatisfy(it -> assertThat(receipts.of(it)).isPresent());
        assertThat(receipts.of("practice/3/4")).isEmpty();
    }

    private static NoCount reason(Happened happened) {
        return happened.receipt(Subjects.ENGAGEMENT).notCounted().getFirst().reason();
    }
}
