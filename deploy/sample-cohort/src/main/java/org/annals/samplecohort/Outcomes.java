package org.annals.samplecohort;

import java.util.List;

/** The outcomes that a third person confirmed. */
record Outcomes() implements CsvFile {

    @Override
    public String name() {
        return "outcomes.csv";
    }

    @Override
    public List<String> columns() {
        return List.of("trn", "attempt", "confirmed_by", "confirmed_on", "recorded_at");
    }

    @Override
    public List<List<String>> rows(Applicant applicant, CaseStudy caseStudy) {
        return caseStudy.outcomes().stream()
                .map(outcome -> List.of(
                        applicant.trn(),
                        Integer.toString(outcome.attempt()),
                        outcome.confirmedBy(),
                        outcome.at().toLocalDate().toString(),
                        London.offset(outcome.at())))
                .toList();
    }
}
