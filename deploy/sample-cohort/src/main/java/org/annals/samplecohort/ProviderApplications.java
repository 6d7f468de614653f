package org.annals.samplecohort;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The provider's own application form and the decision on it. */
record ProviderApplications(Plan plan) implements CsvFile {

    @Override
    public String name() {
        return "provider-applications.csv";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "dfe_application_id",
                "trn",
                "years_teaching",
                "opportunity_to_apply",
                "headteacher_declaration_sha256",
                "holds_nasenco",
                "delivery_group",
                "decision",
                "funded_place",
                "decided_by",
                "recorded_at");
    }

    @Override
    public List<List<String>> rows(Applicant applicant, CaseStudy caseStudy) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(applicant, applicant.decidedAt()));
        if (applicant.has(Mishap.ACCEPTED_TWICE)) {
            rows.add(row(applicant, applicant.decidedAt().plusDays(4)));
        }
        return rows;
    }

    private List<String> row(Applicant applicant, ZonedDateTime at) {
        Draw draw = plan.draw(applicant.number(), name());
        Admission admission = applicant.admission();
        int years = admission == Admission.TOO_LITTLE_TEACHING_EXPERIENCE ? draw.between(0, 1) : draw.between(2, 25);
        String declaration = draw.digest();
        return List.of(
                applicant.applicationId().toString(),
                applicant.trn(),
                Integer.toString(years),
                admission == Admission.NO_OPPORTUNITY_TO_APPLY ? "no" : "yes",
                admission == Admission.NO_HEADTEACHER_DECLARATION ? "" : declaration,
                applicant.holdsNasenco() ? "yes" : "no",
                applicant.group().code(),
                admission == Admission.REJECTED_BY_PROVIDER ? "reject" : "accept",
                Boolean.toString(applicant.funded()),
                "admissions.ng",
                London.offset(at));
    }
}
