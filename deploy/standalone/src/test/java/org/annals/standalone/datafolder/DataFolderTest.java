package org.annals.standalone.datafolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.annals.standalone.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void the_folder_is_made_and_is_for_its_owner_only() throws IOException {
        try (DataFolder data = DataFolder.open(parent.resolve("a/b"))) {
            assertThat(rights(data.path())).isEqualTo("rwx------");
        }
    }

    @Test
    void a_folder_for_the_time_being_is_for_its_owner_only() throws IOException {
        try (DataFolder data = DataFolder.open(parent)) {
            assertThat(rights(data.emptyFolder("uploads"))).isEqualTo("rwx------");
        }
    }

    @Test
    void a_folder_for_the_time_being_holds_nothing_of_an_earlier_process() throws IOException {
        Files.writeString(Files.createDirectories(parent.resolve("uploads/a")).resolve("b"), "left behind");
        try (DataFolder data = DataFolder.open(parent)) {
            assertThat(data.emptyFolder("uploads")).isEmptyDirectory();
        }
    }

    @Test
    void a_private_folder_is_for_its_owner_only_and_keeps_what_is_in_it() throws IOException {
        Files.writeString(Files.createDirectories(parent.resolve("access-log")).resolve("a"), "kept");
        try (DataFolder data = DataFolder.open(parent)) {
            assertThat(rights(data.privateFolder("access-log"))).isEqualTo("rwx------");
            assertThat(data.privateFolder("access-log")).isNotEmptyDirectory();
        }
    }

    @Test
    void a_secret_is_for_its_owner_only() throws IOException {
        try (DataFolder data = DataFolder.open(parent)) {
            assertThat(rights(data.secret("token").path())).isEqualTo("rw-------");
        }
    }

    @Test
    void a_secret_has_256_bits() {
        try (DataFolder data = DataFolder.open(parent)) {
            assertThat(Base64.getUrlDecoder().decode(data.secret("token").value()))
                    .hasSize(32);
        }
    }

    @Test
    void a_secret_stays_what_it_is() {
        try (DataFolder data = DataFolder.open(parent)) {
            assertThat(data.secret("token").value())
                    .isEqualTo(data.secret("token").value());
        }
    }

    @Test
    void two_secrets_differ() {
        try (DataFolder data = DataFolder.open(parent)) {
            assertThat(data.secret("one").value())
                    .isNotEqualTo(data.secret("other").value());
        }
    }

    @Test
    void a_secret_does_not_print_itself() {
        try (DataFolder data = DataFolder.open(parent)) {
            SecretFile secret = data.secret("token");
            assertThat(secret.toString()).doesNotContain(secret.value());
        }
    }

    @Test
    void an_empty_secret_opens_nothing() throws IOException {
        Files.writeString(parent.resolve("token"), "\n");
        try (DataFolder data = DataFolder.open(parent)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> data.secret("token"))
                    .withMessageContaining("is empty");
        }
    }

    @Test
    void a_second_annals_is_refused() {
        try (DataFolder first = DataFolder.open(parent)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> DataFolder.open(parent))
                    .withMessage("The data folder " + first.path() + " is in use by another Annals.");
        }
    }

    @Test
    void a_folder_that_was_closed_can_be_opened() {
        DataFolder.open(parent).close();
        DataFolder.open(parent).close();
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataFolder.open(file))
                .withMessage("The data folder " + file + " cannot be made or written to.");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
