package org.annals.samplecohort;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The papers of one case study while they are written, in any order. */
final class CaseStudyPapers {

    private final Draw draw;
    private final List<CaseStudy.Window> windows = new ArrayList<>();
    private final List<CaseStudy.Submission> submissions = new ArrayList<>();
    private final List<CaseStudy.Mark> marks = new ArrayList<>();
    private final List<CaseStudy.Outcome> outcomes = new ArrayList<>();

    CaseStudyPapers(Draw draw) {
        this.draw = draw;
    }

    void window(int attempt, LocalDate opensOn, ZonedDateTime at) {
        windows.add(new CaseStudy.Window(attempt, opensOn, at));
    }

    void submission(int attempt, ZonedDateTime at, int words) {
        submissions.add(new CaseStudy.Submission(attempt, at, words, draw.digest(), true));
    }

    void submissionWithoutOffset(int attempt, ZonedDateTime at, int words) {
        submissions.add(new CaseStudy.Submission(attempt, at, words, draw.digest(), false));
    }

    void mark(int attempt, String role, String assessor, boolean pass, ZonedDateTime at) {
        marks.add(new CaseStudy.Mark(attempt, role, assessor, pass, at));
    }

    void outcome(int attempt, String by, ZonedDateTime at) {
        outcomes.add(new CaseStudy.Outcome(attempt, by, at));
    }

    CaseStudy filed() {
        return new CaseStudy(windows, submissions, marks, outcomes);
    }
}
