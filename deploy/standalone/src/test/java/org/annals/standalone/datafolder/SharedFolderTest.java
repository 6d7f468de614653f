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

class SharedFolderTest {

    @TempDir
    Path parent;

    @Test
    void a_private_folder_is_for_its_owner_only_and_keeps_what_is_in_it() throws IOException {
        Files.writeString(Files.createDirectories(parent.resolve("access-log")).resolve("a"), "kept");
        SharedFolder shared = SharedFolder.open(parent);
        assertThat(rights(shared.folder("access-log"))).isEqualTo("rwx------");
        assertThat(shared.folder("access-log")).isNotEmptyDirectory();
    }

    @Test
    void a_secret_is_for_its_owner_only() throws IOException {
        SharedFolder shared = SharedFolder.open(parent);
        assertThat(rights(shared.secret("token").path())).isEqualTo("rw-------");
    }

    @Test
    void a_secret_has_256_bits() {
        SharedFolder shared = SharedFolder.open(parent);
        assertThat(Base64.getUrlDecoder().decode(shared.secret("token").value()))
                .hasSize(32);
    }

    @Test
    void a_secret_stays_what_it_is() {
        SharedFolder shared = SharedFolder.open(parent);
        assertThat(shared.secret("token").value())
                .isEqualTo(shared.secret("token").value());
    }

    @Test
    void two_secrets_differ() {
        SharedFolder shared = SharedFolder.open(parent);
        assertThat(shared.secret("one").value())
                .isNotEqualTo(shared.secret("other").value());
    }

    @Test
    void a_secret_does_not_print_itself() {
        SharedFolder shared = SharedFolder.open(parent);
        SecretFile secret = shared.secret("token");
        assertThat(secret.toString()).doesNotContain(secret.value());
    }

    @Test
    void an_empty_secret_opens_nothing() throws IOException {
        Files.writeString(parent.resolve("token"), "\n");
        SharedFolder shared = SharedFolder.open(parent);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> shared.secret("token"))
                .withMessageContaining("is empty");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
