package org.annals.command.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files of a cohort folder whose rows are decided one by one, in the order that settles ties. */
public enum RowFile {
    PROVIDER_APPLICATIONS(
            "provider-applications.csv",
            "dfe_application_id,trn,years_teaching,opportunity_to_apply,headteacher_declaration_sha256,holds_nasenco,"
                    + "delivery_group,decision,funded_place,decided_by,recorded_at"),
    ATTENDANCE("attendance.csv", "trn,day,date,status,reason,recorded_by,recorded_at"),
    CANVAS_LIVE_EVENTS("canvas-live-events.ndjson", ""),
    COACHING("coaching.csv", "session_id,trn,held_on,type,purpose,minutes,coach,recorded_at"),
    LDR_REVIEWS("ldr-reviews.csv", "trn,reviewed_on,reviewer,recorded_at"),
    CASE_STUDY_WINDOWS("case-study-windows.csv", "trn,attempt,opens_on,recorded_by,recorded_at"),
    SUBMISSIONS("submissions.csv", "trn,attempt,submitted_at,words,document_sha256,recorded_at"),
    MARKS("marks.csv", "trn,attempt,role,assessor,result,recorded_at"),
    OUTCOMES("outcomes.csv", "trn,attempt,confirmed_by,confirmed_on,recorded_at"),
    STATUS_CHANGES("status-changes.csv", "trn,change,on,reason,by,recorded_at");

    private final String fileName;
    private final List<String> columns;

    RowFile(String fileName, String columns) {
        this.fileName = fileName;
        this.columns = List.of(columns.split(","));
    }

    public String fileName() {
        return fileName;
    }

    /** The columns that the file must have, in any order. */
    List<String> columns() {
        return columns;
    }

    static Optional<RowFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }
}
