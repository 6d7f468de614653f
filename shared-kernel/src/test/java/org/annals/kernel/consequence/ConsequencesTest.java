package org.annals.kernel.consequence;

import static org.annals.kernel.receipt.Happened.accepted;
import static org.annals.kernel.receipt.Happened.engagedInAllBut;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.annals.kernel.assessment.MarkingRole;
import org.annals.kernel.assessment.Result;
import org.annals.kernel.participant.AttendanceStatus;
import org.annals.kernel.receipt.Happened;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** What events touch. */
class ConsequencesTest {

    @Test
    void a_correction_touches_the_award_that_rests_on_what_it_corrects() {
        Happened corrected = engagedInAllBut(2).pass().correction("late", 1, AttendanceStatus.ABSENT, "day-1");

        assertThat(Consequences.of(corrected.file(), "late"))
                .isEqualTo(new Consequences(
                        List.of("day-1"), List.of("CreditsAwarded"), List.of("CreditsPutUnderReview")));
    }

    @Test
    void a_correction_of_what_nothing_rests_on_touches_nothing() {
        Happened corrected = accepted()
                .attendance("first", 1, AttendanceStatus.ABSENT)
                .correction("second", 1, AttendanceStatus.ATTENDED, "first");

        assertThat(Consequences.of(corrected.file(), "second"))
                .isEqualTo(new Consequences(List.of("first"), List.of(), List.of()));
    }

    @Test
    void a_voided_outcome_touches_the_pass_and_the_award() {
        Consequences voiding =
                Consequences.of(engagedInAllBut(2).pass().voiding().file(), "voiding");

        assertThat(voiding.supersedes()).containsExactly("outcome", "mark");
        assertThat(voiding.decisions()).containsExactly("pass", "CreditsAwarded");
        assertThat(voiding.followed()).containsExactly("pass-voided", "CreditsPutUnderReview");
    }

    @Test
    void a_moderator_s_mark_takes_the_place_of_the_marker_s() {
        Happened moderated = accepted()
                .submission()
                .mark("first", MarkingRole.MARKER, Result.FAIL)
                .mark("second", MarkingRole.MODERATOR, Result.PASS);

        assertThat(Consequences.of(moderated.file(), "second").supersedes()).containsExactly("first");
    }

    @Test
    void an_event_that_corrects_nothing_shows_what_rests_on_it() {
        assertThat(Consequences.of(engagedInAllBut(2).pass().file(), "submission")
                        .decisions())
                .containsExactly("mark", "outcome", "pass", "CreditsAwarded");
    }

    @Test
    void a_refusal_rests_on_what_forbade_the_request() {
        LocalDate day = LocalDate.of(2025, 6, 2);
        Happened refused = accepted().deferral("deferral", day).refusal("refused", RefusalCode.DEFERRED, day);

        assertThat(Consequences.of(refused.file(), "deferral").decisions()).containsExactly("refused");
    }
}
