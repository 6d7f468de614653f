package org.annals.query.evidence.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * A file to which each signed checkpoint is appended before anybody gets to see it, and again with the signature of each
 * witness. Notes are parted by empty lines. A note that a crash has cut off is of no worth to anybody, and is dropped.
 */
public final class SignedCheckpoints {

    private final Path path;
    private final VerifierKey log;
    private volatile @Nullable SignedCheckpoint latest;
    private volatile @Nullable Instant latestAt;

    private SignedCheckpoints(Path path, VerifierKey log) {
        this.path = path;
        this.log = log;
    }

    /** Opens the file, or begins it. */
    public static SignedCheckpoints open(Path path, VerifierKey log) throws IOException {
        SignedCheckpoints checkpoints = new SignedCheckpoints(path, log);
        if (Files.exists(path)) {
            checkpoints.cutOffHalfNote();
            checkpoints.latest = checkpoints.lastSigned();
            checkpoints.latestAt = Files.getLastModifiedTime(path).toInstant();
        }
        return checkpoints;
    }

    /** The last one; empty if none was signed yet. */
    public Optional<SignedCheckpoint> latest() {
        return Optional.ofNullable(latest);
    }

    /** When the last one was signed, or was given another signature before a start. */
    public Optional<Instant> latestAt() {
        return Optional.ofNullable(latestAt);
    }

    /** Returns when it is on disk. */
    public synchronized void keep(SignedCheckpoint checkpoint) {
        try {
            Files.writeString(path, checkpoint.note().write() + "\n", CREATE, WRITE, APPEND, DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SignedCheckpoint before = latest;
        if (before == null
                || before.checkpoint().size() != checkpoint.checkpoint().size()) {
            latestAt = Instant.now();
        }
        latest = checkpoint;
    }

    /** Gives all that were ever kept, the oldest first, as they stand in the file. */
    public void each(Consumer<String> taker) {
        if (Files.notExists(path)) {
            return;
        }
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(path), UTF_8))) {
            new NoteLines(lines).forEach(taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the log has signed; empty if the text is not that. */
    public Optional<SignedCheckpoint> verified(String note) {
        try {
            return Optional.of(SignedCheckpoint.verified(Note.parse(note), log));
        } catch (InvalidNote e) {
            return Optional.empty();
        }
    }

    /** The signatures before the last are of no concern here; to check those of some years takes a minute. */
    private @Nullable SignedCheckpoint lastSigned() {
        String[] last = {""};
        each(note -> last[0] = note);
        Optional<SignedCheckpoint> newest = verified(last[0]);
        return newest.isPresent() ? newest.get() : lastOfDamaged();
    }

    private @Nullable SignedCheckpoint lastOfDamaged() {
        SignedCheckpoint[] last = new SignedCheckpoint[1];
        each(note -> verified(note).ifPresent(it -> last[0] = it));
        return last[0];
    }

    private void cutOffHalfNote() throws IOException {
        long[] whole = {0};
        each(note -> whole[0] += (note + "\n").getBytes(UTF_8).length);
        try (FileChannel file = FileChannel.open(path, WRITE)) {
            if (whole[0] < file.size()) {
                file.truncate(whole[0]);
            }
        }
    }
}
