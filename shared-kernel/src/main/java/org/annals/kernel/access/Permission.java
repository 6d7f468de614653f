package org.annals.kernel.access;

import java.util.Locale;

/** One thing that can be done or seen. {@link RoleTable} says who may. */
public enum Permission {
    PLAN_COHORTS("open a cohort or revise its plan"),
    IMPORT_COHORTS("import a cohort's folder, its rows on behalf of whom they name"),
    SEE_IMPORTS("see how far imports are and what they came to"),
    RECEIVE_REGISTRATIONS("take in registrations with the DfE"),
    DECIDE_APPLICATIONS("accept or reject applications"),
    RECORD_ATTENDANCE("record and correct attendance at face-to-face events"),
    RECORD_WORK("record submitted practice activities and formative assessment tasks"),
    RECORD_COACHING("record coaching sessions"),
    RECORD_LDR_REVIEWS("record LDR reviews"),
    CHANGE_TRAINING_STATUS("defer, resume and withdraw participants"),
    DECIDE_CREDITS("uphold or revoke credits that are under review"),
    DECIDE_ERASURES(
            "erase a participant's personal data and what is kept for long enough, and place and lift legal holds"),
    OPEN_WINDOWS("open the window of an attempt"),
    GRANT_EXTENSIONS("grant an extension of a window"),
    RECORD_CASE_STUDIES("record that a case study was submitted"),
    MARK_CASE_STUDIES("mark case studies as the marker"),
    MODERATE_CASE_STUDIES("mark case studies again as the moderator"),
    CONFIRM_OUTCOMES("confirm the outcome of an attempt"),
    VOID_OUTCOMES("void a confirmed outcome"),
    RECORD_MISSED_WINDOWS("record that a window has passed with nothing submitted"),
    PREVIEW_CORRECTIONS("see what a correction would touch, before it is made"),
    ACT_FOR_OTHERS("name somebody else as having done what is recorded"),
    LOOK_UP_PARTICIPANTS("find the id of a participant by the TRN"),
    SEE_RECORDS("see participants' records, histories and receipts"),
    SEE_REGISTER("see the register, and who would stand elsewhere under other numbers"),
    SEE_COHORTS("see the cohorts and their figures"),
    SEE_ROWS("see the rows of imports that were refused or could not be read"),
    DRAW_SAMPLES("choose participants by a seed"),
    CONDUCT_REVIEWS("open audit reviews, record and close findings, sign off"),
    ANSWER_FINDINGS("answer findings"),
    SEE_REVIEWS("see audit reviews and their findings"),
    TAKE_AUDIT_PACKS("take an audit pack of a participant or a cohort"),
    ANSWER_SUBJECTS("take everything that is held on a person, for that person"),
    SEE_ACCESS_LOG("see who looked at whose data"),
    EXPORT_LOG("read all events, as an export does"),
    SEE_PROOFS("see the proof that an event is in the log"),
    SEE_CHECKPOINTS("see checkpoints, the key of the log, and that it only grew"),
    COSIGN_CHECKPOINTS("keep the signature of a witness under a checkpoint"),
    VERIFY_LOG("have the stored events read again and compared with the log"),
    VERIFY_VIEWS("have read models worked out again and compared"),
    SEE_DIFFERENCES("see what a verification found to differ"),
    SEE_VIEWS("see where the read models stand, and the dead letters without their content"),
    MEND_VIEWS("rebuild read models, try dead letters again or give them up"),
    SEE_METRICS("see metrics and what is running"),
    MANAGE_ACCOUNTS("make accounts, see, change and remove them");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String words;

    Permission(String words) {
        this.words = words;
    }

    /** As it is written everywhere outside the code, such as {@code see-register}. */
    public String code() {
        return code;
    }

    /** What it lets one do, to be read after "may". */
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return code;
    }
}
