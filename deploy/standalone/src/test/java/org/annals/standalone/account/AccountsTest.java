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
    void nothing_is_left_beside_the_file() throws IOException {
        accounts().add(COACH);
        accounts().change("coach.cohen", it -> it.enabled(false));

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
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
