package org.annals.kernel.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    private static final String KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    @Test
    void a_verifier_key_is_written_as_it_was_read() {
        assertThat(VerifierKey.parse(KEY).text()).isEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3Q=="
            })
    void what_is_no_verifier_key_is_refused(String text) {
        assertThatExceptionOfType(InvalidNote.class).isThrownBy(() -> VerifierKey.parse(text));
    }

    @Test
    void a_signing_key_is_written_as_it_was_read() {
        SigningKey key = Keys.ofWitness("witness.example");
        assertThat(SigningKey.parse(key.text()).text()).isEqualTo(key.text());
    }

    @Test
    void a_signing_key_with_the_halves_of_two_keys_is_refused() {
        String one = Keys.ofLog("log.example").text();
        String other = Keys.ofLog("log.example").text();
        String mixed =
                one.lines().toList().getFirst() + "\n" + other.lines().toList().getLast() + "\n";
        assertThatExceptionOfType(InvalidNote.class).isThrownBy(() -> SigningKey.parse(mixed));
    }

    @Test
    void a_signing_key_keeps_its_secret_when_it_is_printed() {
        SigningKey key = Keys.ofLog("log.example");
        assertThat(key).hasToString("SigningKey[log.example]");
    }

    @Test
    void the_key_of_a_file_is_made_once(@TempDir Path folder) throws IOException {
        KeyFile file = new KeyFile(folder.resolve("log.key"), "log.example", SignatureType.NOTE);
        assertThat(file.open(Keys::pair).text()).isEqualTo(file.open(Keys::pair).text());
    }

    @Test
    void a_file_with_a_key_for_something_else_is_refused(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("log.key");
        new KeyFile(path, "log.example", SignatureType.NOTE).open(Keys::pair);
        KeyFile other = new KeyFile(path, "log.example", SignatureType.COSIGNATURE);
        assertThatExceptionOfType(InvalidNote.class).isThrownBy(() -> other.open(Keys::pair));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "It has other rights.")
    void only_its_owner_can_read_the_file_of_a_key(@TempDir Path folder) throws IOException {
        Path path = FileSystems.getDefault().getPath(folder.toString(), "log.key");
        new KeyFile(path, "log.example", SignatureType.NOTE).open(Keys::pair);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }
}
