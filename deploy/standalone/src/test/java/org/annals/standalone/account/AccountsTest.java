package org.annals.standalone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import org.annals.kernel.access.Role;
import org.annals.standalone.datafolder.PrivateFile;
import org.annals.standalone.start.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    private static final Account COACH = new Account(
            "coach.cohen",
            "{bcrypt}$2a$12$hash",
            Set.of(Role.COACH, Role.DELIVERY_PARTNER),
            Set.of(),
            Set.of("Avon Teaching School Hub"),
            true,
            Instant.parse("2026-05-01T12:00:00Z"),
            0);

    private static final String GONE = "participant-1";
    private static final Account PARTICIPANT = new Account(
            "sam",
            "{bcrypt}$2a$12$hash",
            Set.of(Role.PARTICIPANT),
            Set.of(GONE),
            Set.of(),
            true,
            Instant.parse("2026-05-01T12:00:00Z"),
            0);

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name_the_file() {
        file = folder.resolve("accounts.json");
    }

    @Test
    void what_was_added_is_there_after_a_restart() {
        accounts().add(COACH);

        assertThat(accounts().find("coach.cohen")).contains(COACH);
    }

    @Test
    void the_file_is_for_its_owner_only() throws IOException {
        accounts().add(COACH);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nothing_is_left_beside_the_file_but_its_lock() throws IOException {
        accounts().add(COACH);
        accounts().change("coach.cohen", it -> it.enabled(false));

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, folder.resolve("accounts.json.lock"));
        }
    }

    @Test
    void a_name_is_given_once() {
        accounts().add(COACH);

        assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(() -> accounts().add(COACH));
    }

    @Test
    void what_cannot_be_written_has_not_happened() throws IOException {
        Accounts accounts = accounts();
        Files.createDirectories(folder.resolve("accounts.json.new").resolve("in-the-way"));

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> accounts.add(COACH));
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void what_another_process_has_changed_counts_with_the_next_look() {
        Accounts here = accounts();
        accounts().add(COACH);

        assertThat(here.find("coach.cohen")).contains(COACH);
    }

    @Test
    void what_another_process_has_added_is_not_lost_by_a_change_here() {
        Accounts here = accounts();
        accounts().add(COACH);
        here.add(PARTICIPANT);

        assertThat(accounts().all()).containsExactly(COACH, PARTICIPANT);
    }

    @Test
    void while_the_file_is_spoilt_accounts_are_as_they_were_and_none_is_changed() throws IOException {
        Accounts accounts = accounts();
        accounts.add(COACH);
        Files.writeString(file, "[{\"name\": \"coach");

        assertThat(accounts.find("coach.cohen")).contains(COACH);
        assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(() -> accounts.add(PARTICIPANT))
                .satisfies(
                        problem -> assertThat(problem.getStatusCode().value()).isEqualTo(503));
        assertThat(Files.readString(file)).startsWith("[{");
    }

    @Test
    void an_account_that_is_nothing_but_somebody_who_is_gone_goes() {
        Accounts accounts = accounts();
        accounts.add(PARTICIPANT);
        accounts.forget(GONE);

        assertThat(accounts().all()).isEmpty();
    }

    @Test
    void an_account_that_is_something_else_too_stays_that_and_its_sessions_end() {
        Accounts accounts = accounts();
        accounts.add(PARTICIPANT.as(Set.of(Role.PARTICIPANT, Role.COACH), Set.of(GONE), Set.of()));
        int before = accounts.all().getFirst().changes();
        accounts.forget(GONE);

        Account left = accounts().all().getFirst();
        assertThat(left.roles()).containsExactly(Role.COACH);
        assertThat(left.participants()).isEmpty();
        assertThat(left.changes()).isGreaterThan(before);
    }

    @Test
    void a_person_with_two_records_keeps_the_other() {
        Accounts accounts = accounts();
        accounts.add(PARTICIPANT.as(Set.of(Role.PARTICIPANT), Set.of(GONE, "participant-2"), Set.of()));
        accounts.forget(GONE);

        assertThat(accounts().all()).singleElement().satisfies(left -> {
            assertThat(left.roles()).containsExactly(Role.PARTICIPANT);
            assertThat(left.participants()).containsExactly("participant-2");
        });
    }

    @Test
    void who_has_nothing_to_do_with_it_is_left_alone() {
        Accounts accounts = accounts();
        accounts.add(COACH);
        accounts.forget(GONE);

        assertThat(accounts().all()).containsExactly(COACH);
    }

    @Test
    void a_file_that_cannot_be_read_keeps_the_server_from_starting() throws IOException {
        Files.writeString(file, "[{\"name\": \"coach");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(this::accounts).withMessageContaining("cannot be read");
    }

    @Test
    void an_account_says_neither_who_it_is_nor_its_hash_when_it_is_printed() {
        assertThat(COACH.toString()).doesNotContain("cohen", "hash", "Avon");
    }

    private Accounts accounts() {
        return new Accounts(new AccountFile(new PrivateFile(file)));
    }
}
