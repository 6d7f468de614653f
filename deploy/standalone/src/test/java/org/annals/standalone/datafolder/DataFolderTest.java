package org.annals.standalone.datafolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    void the_name_of_a_process_stays_and_is_no_other_folder_s() {
        try (DataFolder one = DataFolder.open(parent.resolve("one"));
                DataFolder other = DataFolder.open(parent.resolve("other"))) {
            assertThat(one.name()).isEqualTo(one.name()).isNotEqualTo(other.name());
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
                .withMessage("The folder " + file + " cannot be made or written to.");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
