package org.annals.kernel.access;

import static org.annals.kernel.access.Permission.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what; whatever does not stand here is denied. The same table stands in docs/access.md.
 *
 * <p>The auditor sees everything and changes nothing but audit reviews, and signs checkpoints; the operator sees no personal
 * data. Coaches, delivery partners and participants see the rows that are theirs and no others: where the table says
 * {@code own}.
 */
public final class RoleTable {

    private static final Map<Role, Set<Permission>> TABLE = new EnumMap<>(Role.class);

    static {
        Arrays.stream(Role.values()).forEach(role -> TABLE.put(role, permissions(role)));
    }

    private RoleTable() {}

    static boolean allows(Role role, Permission permission) {
        return TABLE.getOrDefault(role, Set.of()).contains(permission);
    }

    static boolean allowsForOwnRows(Role role, Permission permission) {
        return ownRows(role).contains(permission);
    }

    private static Set<Permission> ownRows(Role role) {
        return switch (role) {
            case COACH -> EnumSet.of(SEE_RECORDS, SEE_REGISTER);
            case PARTICIPANT -> EnumSet.of(LOOK_UP_PARTICIPANTS, SEE_RECORDS);
            case DELIVERY_PARTNER -> EnumSet.of(LOOK_UP_PARTICIPANTS, SEE_RECORDS, SEE_REGISTER);
            case ADMINISTRATOR, PROGRAMME_STAFF, FACILITATOR, ASSESSOR, MODERATOR, AUDITOR, OPERATOR ->
                EnumSet.noneOf(Permission.class);
        };
    }

    private static Set<Permission> permissions(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> EnumSet.allOf(Permission.class);
            case PROGRAMME_STAFF ->
                EnumSet.of(
                        PLAN_COHORTS,
                        IMPORT_COHORTS,
                        SEE_IMPORTS,
                        RECEIVE_REGISTRATIONS,
                        DECIDE_APPLICATIONS,
                        RECORD_ATTENDANCE,
                        RECORD_WORK,
                        RECORD_COACHING,
                        RECORD_LDR_REVIEWS,
                        CHANGE_TRAINING_STATUS,
                        DECIDE_CREDITS,
                        OPEN_WINDOWS,
                        GRANT_EXTENSIONS,
                        RECORD_CASE_STUDIES,
                        CONFIRM_OUTCOMES,
                        VOID_OUTCOMES,
                        PREVIEW_CORRECTIONS,
                        LOOK_UP_PARTICIPANTS,
                        SEE_RECORDS,
                        SEE_REGISTER,
                        SEE_COHORTS,
                        SEE_ROWS,
                        ANSWER_FINDINGS,
                        SEE_REVIEWS,
                        TAKE_AUDIT_PACKS,
                        ANSWER_SUBJECTS,
                        SEE_VIEWS);
            case FACILITATOR ->
                EnumSet.of(
                        RECORD_ATTENDANCE,
                        RECORD_WORK,
                        RECORD_LDR_REVIEWS,
                        LOOK_UP_PARTICIPANTS,
                        SEE_RECORDS,
                        SEE_REGISTER,
                        SEE_COHORTS);
            case COACH -> EnumSet.of(RECORD_COACHING, RECORD_LDR_REVIEWS, LOOK_UP_PARTICIPANTS);
            case ASSESSOR -> EnumSet.of(MARK_CASE_STUDIES, LOOK_UP_PARTICIPANTS, SEE_RECORDS);
            case MODERATOR -> EnumSet.of(MODERATE_CASE_STUDIES, CONFIRM_OUTCOMES, LOOK_UP_PARTICIPANTS, SEE_RECORDS);
            case AUDITOR ->
                EnumSet.of(
                        SEE_IMPORTS,
                        PREVIEW_CORRECTIONS,
                        LOOK_UP_PARTICIPANTS,
                        SEE_RECORDS,
                        SEE_REGISTER,
                        SEE_COHORTS,
                        SEE_ROWS,
                        DRAW_SAMPLES,
                        CONDUCT_REVIEWS,
                        SEE_REVIEWS,
                        TAKE_AUDIT_PACKS,
                        SEE_ACCESS_LOG,
                        EXPORT_LOG,
                        SEE_PROOFS,
                        SEE_CHECKPOINTS,
                        COSIGN_CHECKPOINTS,
                        VERIFY_LOG,
                        VERIFY_VIEWS,
                        SEE_DIFFERENCES,
                        SEE_VIEWS,
                        SEE_METRICS);
            case PARTICIPANT -> EnumSet.noneOf(Permission.class);
            case DELIVERY_PARTNER -> EnumSet.noneOf(Permission.class);
            case OPERATOR ->
                EnumSet.of(SEE_IMPORTS, SEE_CHECKPOINTS, VERIFY_LOG, VERIFY_VIEWS, SEE_VIEWS, MEND_VIEWS, SEE_METRICS);
        };
    }
}
