package org.annals.samplecohort;

import static org.annals.samplecohort.CaseStudies.LEAD;
import static org.annals.samplecohort.CaseStudies.MARKER;
import static org.annals.samplecohort.CaseStudies.MODERATOR;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Adds, around the first attempt, the rows that should not be there; each makes the one mishap of its participant. */
record CaseStudyMishaps(Applicant applicant, CaseStudyPapers papers) {

    private static final String OTHER_ASSESSOR = "assessor.dunn";

    void aroundTheWindow(LocalDate opensOn, ZonedDateTime at) {
        switch (mishap()) {
            case WINDOW_MOVED -> papers.window(1, opensOn.plusDays(7), at.plusDays(1));
            case WINDOW_TOO_SOON -> papers.window(2, opensOn.plusDays(14), at.plusDays(2));
            case WINDOW_FOR_A_THIRD_ATTEMPT -> papers.window(3, opensOn.plusDays(300), at.plusDays(250));
            case ASSESSED_BEFORE_SUBMISSION -> {
                papers.mark(1, "marker", MARKER, true, at.plusDays(1));
                papers.outcome(1, LEAD, at.plusDays(2));
            }
            case null, default -> {}
        }
    }

    void aroundTheSubmission(LocalDate opensOn, ZonedDateTime at) {
        switch (mishap()) {
            case SUBMITTED_EARLY -> papers.submission(1, London.at(opensOn.minusDays(1), 21, 40), 1800);
            case SUBMITTED_TWICE -> papers.submission(1, at.plusMinutes(5), 1900);
            case TOO_SHORT -> papers.submission(1, at.minusHours(2), 1499);
            case TOO_LONG -> papers.submission(1, at.minusHours(2), 2501);
            case SUBMITTED_WITHOUT_OFFSET -> papers.submissionWithoutOffset(1, at.minusHours(1), 2000);
            case SUBMITTED_WITHOUT_WINDOW -> papers.submission(2, at.plusHours(1), 2100);
            case CONFIRMED_BEFORE_MARKING -> papers.outcome(1, LEAD, at.plusDays(1));
            case null, default -> {}
        }
    }

    void aroundTheMark(ZonedDateTime at) {
        switch (mishap()) {
            case MARKED_BY_THE_COACH -> papers.mark(1, "marker", applicant.coach(), true, at.minusHours(1));
            case MODERATED_BEFORE_MARKING -> papers.mark(1, "moderator", MODERATOR, true, at.minusHours(2));
            case MODERATED_BY_THE_MARKER -> papers.mark(1, "moderator", MARKER, true, at.plusHours(1));
            case MARKED_TWICE -> papers.mark(1, "marker", OTHER_ASSESSOR, true, at.plusHours(3));
            case null, default -> {}
        }
    }

    void aroundTheOutcome(ZonedDateTime at) {
        switch (mishap()) {
            case CONFIRMED_BY_THE_MARKER -> papers.outcome(1, MARKER, at.minusHours(1));
            case CONFIRMED_BY_THE_COACH -> papers.outcome(1, applicant.coach(), at.minusHours(2));
            case CONFIRMED_TWICE -> papers.outcome(1, LEAD, at.plusDays(1));
            case MARKED_AFTER_CONFIRMATION -> papers.mark(1, "moderator", OTHER_ASSESSOR, false, at.plusDays(2));
            case null, default -> {}
        }
    }

    private @Nullable Mishap mishap() {
        return applicant.mishap();
    }
}
