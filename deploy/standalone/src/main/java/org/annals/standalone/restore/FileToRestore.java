package org.annals.standalone.restore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.standalone.eventstore.CannotRestore;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.springframework.core.env.PropertyResolver;

/** An exported log, and the checkpoint beside it. */
record FileToRestore(Path path) {

    static final String SETTING = "annals.restore";

    /** The file that the settings name. */
    static FileToRestore of(PropertyResolver settings) {
        return new FileToRestore(Path.of(settings.getProperty(SETTING, "")));
    }

    boolean isThere() {
        return Files.isRegularFile(path) && Files.isReadable(path);
    }

    /**
     * Its lines. All gzip files that stand one after the other in it are read as one; the JDK's own reader would take
     * damage behind the first for the end.
     */
    InputStream open() {
        try {
            return GzipCompressorInputStream.builder()
                    .setInputStream(new BufferedInputStream(Files.newInputStream(path)))
                    .setDecompressConcatenated(true)
                    .get();
        } catch (IOException e) {
            throw new CannotRestore("%s is not compressed with gzip, or cannot be read.".formatted(path));
        }
    }

    Path besideIt() {
        return path.resolveSibling(path.getFileName() + ".checkpoint");
    }

    /** What should be in it; empty if nobody says. Whether it is signed by the log only who has its key can say. */
    Optional<Checkpoint> checkpoint() {
        Path beside = besideIt();
        if (!Files.exists(beside)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Checkpoint.parse(Note.parse(Files.readString(beside, UTF_8)).text()));
        } catch (IOException | InvalidNote e) {
            throw new CannotRestore("%s is no checkpoint.".formatted(beside));
        }
    }
}
