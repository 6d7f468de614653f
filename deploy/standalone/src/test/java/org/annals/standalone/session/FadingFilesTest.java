package org.annals.standalone.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.annals.standalone.datafolder.SecretFile;
import org.annals.standalone.session.FadingFiles.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FadingFilesTest {

    private final Path folder;
    private final HiddenNames names;
    private final FadingFiles files;

    FadingFilesTest(@TempDir Path folder) {
        this.folder = folder;
        this.names = new HiddenNames(SecretFile.at(folder.resolve("key")));
        this.files = new FadingFiles(folder, names, Duration.ofMinutes(30), new MovingClock());
    }

    @Test
    void what_cannot_be_written_is_said_and_what_was_written_before_stays() throws IOException {
        files.write("before", "content");
        block("another");

        assertThatExceptionOfType(SignInProblem.class)
                .isThrownBy(() -> files.write("another", "content"))
                .satisfies(it -> assertThat(it.getStatusCode().value()).isEqualTo(503));
        assertThat(files.find("another")).isEmpty();
        assertThat(files.find("before").map(Found::content)).contains("content");
    }

    @Test
    void to_touch_what_somebody_else_has_removed_brings_nothing_back() {
        files.write("session", "content");
        files.remove("session");
        files.touch("session");

        assertThat(files.find("session")).isEmpty();
    }

    /** Puts something in the way, as a full disk is. */
    private void block(String about) throws IOException {
        Path beside = Files.createDirectory(folder.resolve(names.of(about) + ".new"));
        Files.createFile(beside.resolve("in the way"));
    }
}
