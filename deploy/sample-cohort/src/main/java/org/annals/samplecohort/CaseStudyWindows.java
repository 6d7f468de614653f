package org.annals.samplecohort;

import java.util.List;

/** The case study windows that were opened. */
record CaseStudyWindows() implements CsvFile {

    @Override
    public String name() {
        return "case-study-windows.csv";
    }

    @Override
    public List<String> columns() {
        return List.of("trn", "attempt", "opens_on", "recorded_by", "recorded_at");
    }

    @Override
    public List<List<String>> rows(Applicant applicant, CaseStudy caseStudy) {
        return caseStudy.windows().stream()
                .map(window -> List.of(
                        applicant.trn(),
                        Integer.toString(window.attempt()),
                        window.opensOn().toString(),
                        "exams.ray",
                        London.offset(window.at())))
                .toList();
    }
}
