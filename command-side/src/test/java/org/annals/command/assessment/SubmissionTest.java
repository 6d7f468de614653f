package org.annals.command.assessment;

import static org.annals.command.assessment.Past.accepted;
import static org.annals.command.assessment.Past.submittedInTime;
import static org.annals.command.assessment.Past.unknown;
import static org.annals.command.assessment.Past.windowOpened;
import static org.annals.command.assessment.Sam.DOCUMENT;
import static org.annals.command.assessment.Sam.OTHER_DOCUMENT;
import static org.annals.command.assessment.Sam.SAM;
import static org.annals.command.assessment.Sam.day;
import static org.annals.command.assessment.Sam.submitting;

import java.time.Instant;
import org.annals.kernel.assessment.AssessmentEvent.CaseStudySubmitted;
import org.annals.kernel.assessment.AssessmentEvent.RequestRefused;
import org.annals.kernel.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule book 3: what is accepted for marking, and what is not. */
class SubmissionTest {

    @Test
    void a_submission_inside_the_window_is_accepted() {
        windowOpened()
                .when(submitting(1, "2026-03-15T14:29:11Z"))
                .happened(new CaseStudySubmitted(
                        SAM, 1, Instant.parse("2026-03-15T14:29:11Z"), 2_000, DOCUMENT, day("2026-03-15")));
    }

    @Test
    void a_submission_at_the_instant_of_opening_is_accepted() {
        windowOpened().when(submitting(1, "2026-03-09T00:00:00Z")).happenedOnce(CaseStudySubmitted.class);
    }

    @Test
    void a_submission_a_moment_before_is_too_early() {
        windowOpened().when(submitting(1, "2026-03-08T23:59:59.999Z")).refusedWith(RefusalCode.TOO_EARLY);
    }

    @Test
    void a_submission_a_moment_before_the_deadline_is_accepted() {
        windowOpened().when(submitting(1, "2026-03-16T23:59:59.999Z")).happenedOnce(CaseStudySubmitted.class);
    }

    @Test
    void a_submission_at_the_stroke_of_midnight_is_late() {
        windowOpened().when(submitting(1, "2026-03-17T00:00:00Z")).refusedWith(RefusalCode.LATE);
    }

    @Test
    void across_the_change_to_summer_time_the_deadline_is_midnight_in_london() {
        accepted()
                .opened(1, "2026-03-23")
                .when(submitting(1, "2026-03-30T22:59:59Z"))
                .happenedOnce(CaseStudySubmitted.class);
        accepted()
                .opened(1, "2026-03-23")
                .when(submitting(1, "2026-03-30T23:00:00Z"))
                .refusedWith(RefusalCode.LATE);
    }

    @Test
    void across_the_change_to_winter_time_the_deadline_is_midnight_in_london() {
        accepted()
                .opened(1, "2026-10-19")
                .when(submitting(1, "2026-10-26T23:59:59Z"))
                .happenedOnce(CaseStudySubmitted.class);
        accepted()
                .opened(1, "2026-10-19")
                .when(submitting(1, "2026-10-27T00:00:00Z"))
                .refusedWith(RefusalCode.LATE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_500, 2_500})
    void the_limits_of_words_are_inclusive(int words) {
        windowOpened().when(submitting(1, "2026-03-15T14:29:11Z", words)).happenedOnce(CaseStudySubmitted.class);
    }

    @Test
    void one_word_fewer_is_too_short() {
        windowOpened().when(submitting(1, "2026-03-15T14:29:11Z", 1_499)).refusedWith(RefusalCode.TOO_SHORT);
    }

    @Test
    void one_word_more_is_too_long() {
        windowOpened().when(submitting(1, "2026-03-15T14:29:11Z", 2_501)).refusedWith(RefusalCode.TOO_LONG);
    }

    @Test
    void without_a_window_for_the_attempt_it_is_refused() {
        accepted().when(submitting(1, "2026-03-15T14:29:11Z")).refusedWith(RefusalCode.NO_WINDOW);
        windowOpened().when(submitting(2, "2026-03-15T14:29:11Z")).refusedWith(RefusalCode.NO_WINDOW);
    }

    @Test
    void a_second_submission_in_one_attempt_is_refused() {
        submittedInTime().when(submitting(1, "2026-03-16T10:00:00Z")).refusedWith(RefusalCode.ALREADY_SUBMITTED);
    }

    @Test
    void the_same_instant_with_another_document_is_another_submission() {
        submittedInTime()
                .when(submitting(1, "2026-03-15T14:29:11Z", 2_000, OTHER_DOCUMENT))
                .refusedWith(RefusalCode.ALREADY_SUBMITTED);
    }

    @Test
    void the_same_submission_again_changes_nothing() {
        submittedInTime().when(submitting(1, "2026-03-15T14:29:11Z")).unchanged();
    }

    @Test
    void what_was_refused_can_be_mended_in_the_same_attempt() {
        windowOpened()
                .and(new RequestRefused(
                        SAM, "submit-case-study", RefusalCode.TOO_SHORT, "Too few words.", null, day("2026-03-10")))
                .when(submitting(1, "2026-03-15T14:29:11Z"))
                .happenedOnce(CaseStudySubmitted.class);
    }

    @Test
    void who_is_not_accepted_submits_nothing() {
        unknown().when(submitting(1, "2026-03-15T14:29:11Z")).refusedWith(RefusalCode.NOT_ACCEPTED);
    }

    @Test
    void nothing_is_submitted_from_the_day_of_a_withdrawal() {
        windowOpened()
                .withdrawn("2026-03-15")
                .when(submitting(1, "2026-03-15T14:29:11Z"))
                .refusedWith(RefusalCode.WITHDRAWN);
    }

    @Test
    void nothing_is_submitted_inside_a_deferral() {
        windowOpened()
                .deferred("2026-03-15")
                .when(submitting(1, "2026-03-15T14:29:11Z"))
                .refusedWith(RefusalCode.DEFERRED);
    }
}
