package org.annals.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTableTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "access.md");

    @Test
    void the_table_in_the_document_is_the_one_in_the_code() throws IOException {
        assertThat(Files.readAllLines(DOCUMENT).stream().filter(line -> line.startsWith("|")))
                .containsExactlyElementsOf(written().toList());
    }

    @Test
    void the_auditor_changes_nothing_but_reviews_and_the_signatures_under_checkpoints() {
        assertThat(allowed(Role.AUDITOR))
                .filteredOn(it -> !it.name().startsWith("SEE_"))
                .containsExactlyInAnyOrder(
                        Permission.PREVIEW_CORRECTIONS,
                        Permission.LOOK_UP_PARTICIPANTS,
                        Permission.DRAW_SAMPLES,
                        Permission.CONDUCT_REVIEWS,
                        Permission.TAKE_AUDIT_PACKS,
                        Permission.EXPORT_LOG,
                        Permission.COSIGN_CHECKPOINTS,
                        Permission.VERIFY_LOG,
                        Permission.VERIFY_VIEWS);
    }

    @Test
    void the_auditor_sees_everything() {
        assertThat(allowed(Role.AUDITOR))
                .containsAll(Arrays.stream(Permission.values())
                        .filter(it -> it.name().startsWith("SEE_"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            names = {
                "LOOK_UP_PARTICIPANTS",
                "SEE_RECORDS",
                "SEE_REGISTER",
                "SEE_ROWS",
                "SEE_REVIEWS",
                "SEE_DIFFERENCES",
                "SEE_PROOFS",
                "SEE_ACCESS_LOG",
                "DRAW_SAMPLES",
                "TAKE_AUDIT_PACKS",
                "PREVIEW_CORRECTIONS",
                "EXPORT_LOG"
            })
    void the_operator_sees_nobodys_data(Permission personal) {
        assertThat(RoleTable.allows(Role.OPERATOR, personal)).isFalse();
    }

    @Test
    void nobody_but_the_administrator_acts_for_others() {
        assertThat(Arrays.stream(Role.values()).filter(role -> RoleTable.allows(role, Permission.ACT_FOR_OTHERS)))
                .containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void who_has_two_roles_may_do_what_either_may() {
        Caller both = new Caller("a.lind", Set.of(Role.COACH, Role.ASSESSOR));

        assertThat(both.may(Permission.RECORD_COACHING)).isTrue();
        assertThat(both.may(Permission.MARK_CASE_STUDIES)).isTrue();
        assertThat(both.may(Permission.CONFIRM_OUTCOMES)).isFalse();
    }

    @Test
    void a_participant_sees_nothing_but_own_rows() {
        assertThat(allowed(Role.PARTICIPANT)).isEmpty();
        assertThat(new Caller("a.b", Set.of(Role.PARTICIPANT)).ownRowsBy(Permission.SEE_RECORDS))
                .containsExactly(Role.PARTICIPANT);
    }

    @Test
    void a_role_that_sees_all_rows_makes_up_for_one_that_sees_its_own() {
        Caller both = new Caller("a.b", Set.of(Role.COACH, Role.FACILITATOR));

        assertThat(both.may(Permission.SEE_RECORDS)).isTrue();
    }

    @Test
    void who_has_no_role_is_told_what_is_wanting() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> new Caller("nobody", Set.of()).demand(Permission.SEE_REGISTER))
                .satisfies(e -> assertThat(e.wanting()).isEqualTo(Permission.SEE_REGISTER))
                .withMessageContaining("see-register");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_is_known_by_its_code(Role role) {
        assertThat(Role.of(role.code())).contains(role);
    }

    private static Set<Permission> allowed(Role role) {
        return Arrays.stream(Permission.values())
                .filter(permission -> RoleTable.allows(role, permission))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    private static Stream<String> written() {
        String roles = Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(" | "));
        String line = "---|".repeat(Role.values().length + 1);
        return Stream.concat(
                Stream.of("| may | " + roles + " |", "|" + line),
                Arrays.stream(Permission.values()).map(RoleTableTest::row));
    }

    private static String row(Permission permission) {
        String cells =
                Arrays.stream(Role.values()).map(role -> cell(role, permission)).collect(Collectors.joining());
        return "| `" + permission.code() + "`: " + permission.words() + " |" + cells;
    }

    private static String cell(Role role, Permission permission) {
        if (RoleTable.allows(role, permission)) {
            return " yes |";
        }
        return RoleTable.allowsForOwnRows(role, permission) ? " own |" : " |";
    }
}
