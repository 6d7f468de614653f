package org.annals.standalone.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.annals.kernel.sealing.KeyUnknown;
import org.annals.standalone.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key is there when it is needed, in whatever process, and gone for good once it is destroyed. */
class WrappedKeysTest {

    private static final byte[] TEXT = "Ann".getBytes(UTF_8);
    private static final byte[] BINDING = "event 1".getBytes(UTF_8);

    @TempDir
    Path data;

    @Test
    void what_a_key_sealed_is_opened_after_a_restart() throws GeneralSecurityException {
        byte[] box;
        try (WrappedKeys keys = open()) {
            keys.provide(List.of("ann"));
            box = keys.find("ann").orElseThrow().seal(TEXT, BINDING);
        }

        try (WrappedKeys keys = open()) {
            assertThat(keys.find("ann").orElseThrow().open(box, BINDING)).isEqualTo(TEXT);
        }
    }

    @Test
    void a_key_that_is_there_is_never_made_anew() throws GeneralSecurityException {
        try (WrappedKeys keys = open()) {
            keys.provide(List.of("ann"));
            byte[] box = keys.find("ann").orElseThrow().seal(TEXT, BINDING);
            keys.provide(List.of("ann", "bea"));

            assertThat(keys.find("ann").orElseThrow().open(box, BINDING)).isEqualTo(TEXT);
        }
    }

    @Test
    void each_subject_has_a_key_of_its_own() {
        try (WrappedKeys keys = open()) {
            keys.provide(List.of("ann", "bea"));
            byte[] box = keys.find("ann").orElseThrow().seal(TEXT, BINDING);

            assertThatThrownBy(() -> keys.find("bea").orElseThrow().open(box, BINDING))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void a_key_opens_nothing_under_another_binding() {
        try (WrappedKeys keys = open()) {
            keys.provide(List.of("ann"));
            byte[] box = keys.find("ann").orElseThrow().seal(TEXT, BINDING);

            assertThatThrownBy(() -> keys.find("ann").orElseThrow().open(box, "event 2".getBytes(UTF_8)))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void a_destroyed_key_is_gone_and_no_other_is_made() {
        try (WrappedKeys keys = open()) {
            keys.provide(List.of("ann"));
            keys.destroy(List.of("ann"));
            keys.provide(List.of("ann"));

            assertThat(keys.find("ann")).isEmpty();
        }
    }

    @Test
    void whoever_has_no_key_when_erased_gets_none_later() {
        try (WrappedKeys keys = open()) {
            keys.destroy(List.of("ann"));
            keys.provide(List.of("ann"));

            assertThat(keys.find("ann")).isEmpty();
        }
    }

    @Test
    void of_a_destroyed_key_no_byte_is_left_in_the_file() throws IOException {
        try (WrappedKeys keys = open()) {
            keys.provide(List.of("ann"));
            byte[] wrapped = Arrays.copyOfRange(Files.readAllBytes(file()), 2 + "ann".length(), 60);
            keys.destroy(List.of("ann"));

            assertThat(new String(Files.readAllBytes(file()), UTF_8)).doesNotContain(new String(wrapped, UTF_8));
            assertThat(Arrays.copyOfRange(Files.readAllBytes(file()), 2 + "ann".length(), KeyRecord.BYTES - 4))
                    .containsOnly(0);
        }
    }

    @Test
    void a_key_that_another_process_destroyed_is_gone_here_too() {
        try (WrappedKeys here = open();
                WrappedKeys there = open()) {
            here.provide(List.of("ann"));
            assertThat(here.find("ann")).isPresent();
            there.destroy(List.of("ann"));

            assertThat(here.find("ann")).isEmpty();
        }
    }

    @Test
    void a_key_that_another_process_made_is_used_here() throws GeneralSecurityException {
        try (WrappedKeys here = open();
                WrappedKeys there = open()) {
            there.provide(List.of("ann"));
            byte[] box = there.find("ann").orElseThrow().seal(TEXT, BINDING);
            here.provide(List.of("ann"));

            assertThat(here.find("ann").orElseThrow().open(box, BINDING)).isEqualTo(TEXT);
        }
    }

    @Test
    void nobody_but_the_owner_reads_the_file() throws IOException {
        open().close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_that_never_was_is_missed() {
        try (WrappedKeys keys = open()) {
            assertThatThrownBy(() -> keys.find("ann")).isInstanceOf(KeyUnknown.class);
        }
    }

    @Test
    void half_a_record_at_the_end_is_written_over() throws IOException, GeneralSecurityException {
        try (WrappedKeys keys = open()) {
            keys.provide(List.of("ann"));
        }
        Files.write(file(), new byte[100], StandardOpenOption.APPEND);

        try (WrappedKeys keys = open()) {
            keys.provide(List.of("bea"));
            byte[] box = keys.find("bea").orElseThrow().seal(TEXT, BINDING);
            try (WrappedKeys again = open()) {
                assertThat(again.find("bea").orElseThrow().open(box, BINDING)).isEqualTo(TEXT);
            }
        }
    }

    @Test
    void a_damaged_record_is_named_and_not_passed_over() throws IOException {
        try (WrappedKeys keys = open()) {
            keys.provide(List.of("ann"));
            keys.provide(List.of("bea"));
        }
        byte[] bytes = Files.readAllBytes(file());
        bytes[40] ^= 1;
        Files.write(file(), bytes);

        try (WrappedKeys keys = open()) {
            assertThatThrownBy(() -> keys.find("bea"))
                    .isInstanceOf(KeysUnreadable.class)
                    .hasMessageContaining("byte 0");
        }
    }

    @Test
    void without_the_master_key_nothing_is_started() throws IOException {
        try (WrappedKeys keys = open()) {
            keys.provide(List.of("ann"));
        }
        Files.delete(data.resolve("master-key"));

        assertThatThrownBy(this::open).isInstanceOf(CannotStart.class).hasMessageContaining("master-key");
    }

    @Test
    void with_another_master_key_no_key_is_read() throws IOException {
        try (WrappedKeys keys = open()) {
            keys.provide(List.of("ann"));
        }
        Files.writeString(data.resolve("master-key"), "A".repeat(43) + "\n");

        try (WrappedKeys keys = open()) {
            assertThatThrownBy(() -> keys.find("ann"))
                    .isInstanceOf(KeysUnreadable.class)
                    .hasMessageContaining("another master key");
        }
    }

    private WrappedKeys open() {
        KeyFolder folder = KeyFolder.open(data);
        return wrapped(folder);
    }

    private static WrappedKeys wrapped(KeyFolder folder) {
        MasterKey master = folder.masterKey();
        return new WrappedKeys(folder.keys(), master);
    }

    private Path file() {
        return data.resolve("person-keys");
    }
}
