package org.annals.kernel.proof.checkpoint;

import java.util.List;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.NoteSignature;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.kernel.proof.note.VerifierKey;

/** A checkpoint that its log stands by, and perhaps witnesses too. */
public record SignedCheckpoint(Checkpoint checkpoint, Note note) {

    /** The log's name is its key's. */
    public static SignedCheckpoint sign(Checkpoint checkpoint, SigningKey key) {
        String text = checkpoint.text();
        return verified(new Note(text, List.of(key.sign(text))), key.verifier());
    }

    /**
     * Reads a note and makes sure that the log has signed it.
     *
     * @throws InvalidNote if it is no checkpoint of the log with this key
     */
    public static SignedCheckpoint verified(Note note, VerifierKey log) {
        note.mustBeSignedBy(log);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(log.key().name())) {
            throw new InvalidNote("The checkpoint is of another log.");
        }
        return new SignedCheckpoint(checkpoint, note);
    }

    public SignedCheckpoint with(NoteSignature cosignature) {
        return new SignedCheckpoint(checkpoint, note.with(cosignature));
    }
}
