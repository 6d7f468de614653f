package org.annals.samplecohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The reviews of the Leadership Development Record, one a person, shortly before the case study. */
record LdrReviews(Plan plan) implements CsvFile {

    private static final List<String> REVIEWERS = List.of("reviewer.osei", "reviewer.pike");

    @Override
    public String name() {
        return "ldr-reviews.csv";
    }

    @Override
    public List<String> columns() {
        return List.of("trn", "reviewed_on", "reviewer", "recorded_at");
    }

    @Override
    public List<List<String>> rows(Applicant applicant, CaseStudy caseStudy) {
        Draw draw = plan.draw(applicant.number(), name());
        LocalDate date = plan.calendar().caseStudyOpens(0).minusDays(draw.between(14, 21));
        if (applicant.misses(date, draw)) {
            return List.of();
        }
        String reviewer = draw.oneOf(REVIEWERS);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(applicant.trn(), date.toString(), reviewer, London.offset(London.at(date, 15, 0))));
        if (applicant.has(Mishap.REVIEW_REPEATED)) {
            rows.add(List.of(applicant.trn(), date.toString(), reviewer, London.offset(London.at(date, 17, 30))));
        }
        return rows;
    }
}
