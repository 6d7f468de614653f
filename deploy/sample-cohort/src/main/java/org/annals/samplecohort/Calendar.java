package org.annals.samplecohort;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The dates of a cohort, all counted from the day on which it starts. */
record Calendar(LocalDate startsOn) {

    /** Weeks after the start in which the four face-to-face days fall. */
    private static final int[] FACE_TO_FACE_WEEKS = {1, 18, 36, 53};

    private static final int CASE_STUDY_WEEKS = 75;
    private static final int SECOND_ATTEMPT_WEEKS = 89;

    LocalDate registrationOpens() {
        return startsOn.minusDays(120);
    }

    LocalDate registrationCloses() {
        return startsOn.plusDays(3);
    }

    LocalDate endsOn() {
        return startsOn.plusMonths(19).minusDays(1);
    }

    /** The Monday of the week of a face-to-face day; each delivery group meets on a weekday of its own. */
    LocalDate weekOfDay(int day) {
        return monday(FACE_TO_FACE_WEEKS[day - 1]);
    }

    /** First attempts open in one of two fortnights; for an autumn cohort the second crosses the clock change. */
    LocalDate caseStudyOpens(int round) {
        return monday(CASE_STUDY_WEEKS + 2 * round);
    }

    LocalDate secondAttemptOpens() {
        return monday(SECOND_ATTEMPT_WEEKS);
    }

    private LocalDate monday(int weeks) {
        return startsOn.plusWeeks(weeks).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
