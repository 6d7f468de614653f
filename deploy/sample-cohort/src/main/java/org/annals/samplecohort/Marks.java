package org.annals.samplecohort;

import java.util.List;

/** What markers and moderators decided. */
record Marks() implements CsvFile {

    @Override
    public String name() {
        return "marks.csv";
    }

    @Override
    public List<String> columns() {
        return List.of("trn", "attempt", "role", "assessor", "result", "recorded_at");
    }

    @Override
    public List<List<String>> rows(Applicant applicant, CaseStudy caseStudy) {
        return caseStudy.marks().stream()
                .map(mark -> List.of(
                        applicant.trn(),
                        Integer.toString(mark.attempt()),
                        mark.role(),
                        mark.assessor(),
                        mark.pass() ? "pass" : "fail",
                        London.offset(mark.at())))
                .toList();
    }
}
