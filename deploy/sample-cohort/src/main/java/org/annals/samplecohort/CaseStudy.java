package org.annals.samplecohort;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The papers of one person's case study, over all attempts, each list in the order in which it was recorded. */
record CaseStudy(List<Window> windows, List<Submission> submissions, List<Mark> marks, List<Outcome> outcomes) {

    CaseStudy {
        windows = inOrder(windows, Window::at);
        submissions = inOrder(submissions, Submission::at);
        marks = inOrder(marks, Mark::at);
        outcomes = inOrder(outcomes, Outcome::at);
    }

    record Window(int attempt, LocalDate opensOn, ZonedDateTime at) {}

    /** {@code withOffset}: false when the time was noted without saying how far it is from UTC, which cannot be read. */
    record Submission(int attempt, ZonedDateTime at, int words, String digest, boolean withOffset) {}

    record Mark(int attempt, String role, String assessor, boolean pass, ZonedDateTime at) {}

    record Outcome(int attempt, String confirmedBy, ZonedDateTime at) {}

    private static <T> List<T> inOrder(List<T> rows, Function<T, ZonedDateTime> at) {
        return rows.stream().sorted(Comparator.comparing(at)).toList();
    }
}
