package org.annals.client;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.VerifierKey;

/** A file with the key of the log in its first line, and after it the checkpoint that a witness has seen last. */
record LastSeen(Path file, String content) {

    static LastSeen in(Path file) {
        try {
            return new LastSeen(file, Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            throw CommandFailed.wrongUsage("%s cannot be read.".formatted(file));
        }
    }

    /** Empty at the first time. */
    Optional<VerifierKey> log() {
        return content.lines().findFirst().map(LogKey::parse);
    }

    /** What was seen of this log; empty at the first time. */
    Optional<Checkpoint> checkpoint(VerifierKey log) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try {
            Note note = Note.parse(content.substring(content.indexOf('\n') + 1));
            return Optional.of(SignedCheckpoint.verified(note, log).checkpoint());
        } catch (InvalidNote e) {
            throw CommandFailed.refused("%s is not about this log, or damaged: %s".formatted(file, e.getMessage()));
        }
    }

    void remember(VerifierKey log, SignedCheckpoint now) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(beside, log.text() + "\n" + now.note().write());
            Files.move(beside, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw CommandFailed.refused("%s cannot be written, so nothing is signed.".formatted(file));
        }
    }
}
