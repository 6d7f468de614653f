package org.annals.samplecohort;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Writes one person's case study, attempt by attempt, towards the ending that was drawn for them. */
final class CaseStudies {

    static final String MARKER = "assessor.bell";
    static final String MODERATOR = "assessor.cole";
    static final String LEAD = "lead.moss";

    private static final int FEWEST_WORDS = 1500;
    private static final int MOST_WORDS = 2500;

    private final Applicant applicant;
    private final Calendar calendar;
    private final Draw draw;
    private final CaseStudyPapers papers;
    private final CaseStudyMishaps mishaps;

    private CaseStudies(Applicant applicant, Plan plan) {
        this.applicant = applicant;
        this.calendar = plan.calendar();
        this.draw = plan.draw(applicant.number(), "case-study");
        this.papers = new CaseStudyPapers(draw);
        this.mishaps = new CaseStudyMishaps(applicant, papers);
    }

    static CaseStudy of(Applicant applicant, Plan plan) {
        return new CaseStudies(applicant, plan).written();
    }

    private CaseStudy written() {
        LocalDate first = calendar.caseStudyOpens(draw.between(0, 1));
        if (applicant.studiesOn(first)) {
            towards(applicant.ending(), first, calendar.secondAttemptOpens());
        }
        return papers.filed();
    }

    private void towards(Ending ending, LocalDate first, LocalDate second) {
        switch (ending) {
            case PASSES -> decided(1, first, true);
            case FAILS_THEN_PASSES -> {
                decided(1, first, false);
                decided(2, second, true);
            }
            case FAILS_TWICE -> {
                decided(1, first, false);
                decided(2, second, false);
            }
            case LATE_THEN_PASSES -> {
                late(first);
                decided(2, second, true);
            }
            case LATE -> late(first);
            case AWAITS_CONFIRMATION -> marked(1, submitted(1, first), true);
            case AWAITS_A_MARK -> submitted(1, first);
            case HANDS_NOTHING_IN -> opened(1, first);
            case NO_WINDOW_YET -> {}
        }
    }

    private void decided(int attempt, LocalDate opensOn, boolean pass) {
        ZonedDateTime at = submitted(attempt, opensOn);
        marked(attempt, at, pass);
        confirmed(attempt, at.plusDays(25));
    }

    private void opened(int attempt, LocalDate opensOn) {
        ZonedDateTime at = London.at(opensOn.minusDays(10), 10, 0);
        papers.window(attempt, opensOn, at);
        if (attempt == 1) {
            mishaps.aroundTheWindow(opensOn, at);
        }
    }

    private ZonedDateTime submitted(int attempt, LocalDate opensOn) {
        opened(attempt, opensOn);
        ZonedDateTime at = London.at(opensOn.plusDays(draw.between(0, 7)), draw.time(8, 24));
        papers.submission(attempt, at, draw.between(FEWEST_WORDS, MOST_WORDS));
        if (attempt == 1) {
            mishaps.aroundTheSubmission(opensOn, at);
        }
        return at;
    }

    /** The window has passed by the very second on which the ninth day begins. */
    private void late(LocalDate opensOn) {
        opened(1, opensOn);
        LocalTime time = draw.percent(30) ? LocalTime.MIDNIGHT : draw.time(0, 12);
        papers.submission(1, London.at(opensOn.plusDays(8), time), draw.between(FEWEST_WORDS, MOST_WORDS));
    }

    private void marked(int attempt, ZonedDateTime submitted, boolean pass) {
        ZonedDateTime at = submitted.plusDays(draw.between(6, 12));
        boolean moderated = draw.percent(25);
        boolean markerAgrees = !moderated || draw.percent(70);
        papers.mark(attempt, "marker", MARKER, pass == markerAgrees, at);
        if (moderated) {
            papers.mark(attempt, "moderator", MODERATOR, pass, at.plusDays(4));
        }
        if (attempt == 1) {
            mishaps.aroundTheMark(at);
        }
    }

    private void confirmed(int attempt, ZonedDateTime at) {
        papers.outcome(attempt, LEAD, at);
        if (attempt == 1) {
            mishaps.aroundTheOutcome(at);
        }
    }
}
