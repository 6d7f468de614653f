package org.annals.samplecohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who deferred, resumed or withdrew. */
record StatusChanges(Plan plan) implements CsvFile {

    static final List<String> DEFERRAL_REASONS =
            List.of("bereavement", "long-term-sickness", "parental-leave", "career-break", "other");

    /** Some of the DfE's reasons; the full stop at the end of the fourth is part of its value. */
    static final List<String> WITHDRAWAL_REASONS = List.of(
            "personal-reason-moving-school",
            "change-in-school-leadership",
            "change-in-career",
            "quality-of-programme-structure-not-suitable.",
            "started-in-error",
            "other");

    @Override
    public String name() {
        return "status-changes.csv";
    }

    @Override
    public List<String> columns() {
        return List.of("trn", "change", "on", "reason", "by", "recorded_at");
    }

    @Override
    public List<List<String>> rows(Applicant applicant, CaseStudy caseStudy) {
        List<List<String>> rows = new ArrayList<>();
        if (applicant.accepted()) {
            changes(applicant, rows);
            mishaps(applicant, rows);
        }
        return rows;
    }

    private void changes(Applicant applicant, List<List<String>> rows) {
        switch (applicant.standing()) {
            case Standing.Stays stays -> {}
            case Standing.Withdraws withdraws -> {
                rows.add(row(applicant, "withdraw", withdraws.on(), withdraws.reason()));
                if (withdraws.again()) {
                    rows.add(row(applicant, "withdraw", withdraws.on().plusDays(5), withdraws.reason()));
                }
            }
            case Standing.Defers defers -> {
                rows.add(row(applicant, "defer", defers.from(), defers.reason()));
                if (defers.again()) {
                    rows.add(row(applicant, "defer", defers.from().plusDays(5), defers.reason()));
                }
                if (defers.resumed() != null) {
                    rows.add(row(applicant, "resume", defers.resumed(), ""));
                }
            }
        }
    }

    private void mishaps(Applicant applicant, List<List<String>> rows) {
        LocalDate date = plan.calendar().startsOn().plusDays(30);
        if (applicant.has(Mishap.RESUMED_WHILE_ACTIVE)) {
            rows.addFirst(row(applicant, "resume", date, ""));
        }
        if (applicant.has(Mishap.REASON_UNKNOWN)) {
            rows.addFirst(row(applicant, "withdraw", date, "lost interest"));
        }
    }

    private static List<String> row(Applicant applicant, String change, LocalDate on, String reason) {
        return List.of(
                applicant.trn(), change, on.toString(), reason, "support.lee", London.offset(London.at(on, 11, 0)));
    }
}
