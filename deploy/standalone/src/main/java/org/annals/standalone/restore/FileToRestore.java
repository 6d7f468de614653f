package org.annals.standalone.restore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.annals.kernel.logfile.EventLines;
import org.annals.kernel.logfile.InvalidLine;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.leaf.StoredEvents;
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

    /** Whether an export into it has begun and not come to its end. */
    boolean isUnfinished() {
        return Files.exists(progress());
    }

    Path progress() {
        return beside(".progress");
    }

    Path besideIt() {
        return beside(".checkpoint");
    }

    /**
     * Reads it from its first line on.
     *
     * @throws CannotRestore if it cannot be read, or has a line that is none of an event log, which is named
     */
    <T> T read(Function<EventLines, T> reader) {
        try (InputStream lines = open()) {
            return reader.apply(new EventLines(lines, 0, StoredEvents.START));
        } catch (IOException e) {
            throw new CannotRestore("%s is not compressed with gzip, or cannot be read.".formatted(path));
        } catch (InvalidLine e) {
            throw new CannotRestore(String.valueOf(e.getMessage()));
        }
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

    /**
     * All gzip files that stand one after the other in it are read as one; the JDK's own reader would take damage behind
     * the first for the end.
     */
    private InputStream open() throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(new BufferedInputStream(Files.newInputStream(path)))
                .setDecompressConcatenated(true)
                .get();
    }

    private Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }
}
