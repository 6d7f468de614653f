package org.annals.samplecohort;

import java.time.format.DateTimeFormatter;
import java.util.List;

/** The case studies that were handed in. */
record Submissions() implements CsvFile {

    @Override
    public String name() {
        return "submissions.csv";
    }

    @Override
    public List<String> columns() {
        return List.of("trn", "attempt", "submitted_at", "words", "document_sha256", "recorded_at");
    }

    @Override
    public List<List<String>> rows(Applicant applicant, CaseStudy caseStudy) {
        return caseStudy.submissions().stream()
                .map(submission -> List.of(
                        applicant.trn(),
                        Integer.toString(submission.attempt()),
                        submittedAt(submission),
                        Integer.toString(submission.words()),
                        submission.digest(),
                        London.offset(submission.at())))
                .toList();
    }

    private static String submittedAt(CaseStudy.Submission submission) {
        return submission.withOffset()
                ? London.offset(submission.at())
                : submission.at().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
