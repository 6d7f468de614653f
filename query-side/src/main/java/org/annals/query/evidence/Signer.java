package org.annals.query.evidence;

import java.util.Optional;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.merkle.StoredTree;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.SigningKey;
import org.annals.kernel.proof.note.VerifierKey;
import org.annals.query.evidence.checkpoint.SignedCheckpoints;

/** Signs what the log is, and never what contradicts something that it has signed. */
record Signer(SignedCheckpoints signed, SigningKey key) {

    /**
     * Signs a tree, unless it is the one that was signed last.
     *
     * @throws LogDiffers if it does not go on from that
     */
    synchronized SignedCheckpoint sign(StoredTree now) {
        Optional<SignedCheckpoint> last = signed.latest();
        last.map(SignedCheckpoint::checkpoint).ifPresent(it -> mustGoOnFrom(it, now));
        return last.filter(it -> it.checkpoint().size() == now.size()).orElseGet(() -> {
            String origin = key.verifier().key().name();
            SignedCheckpoint next =
                    SignedCheckpoint.sign(new Checkpoint(origin, now.size(), now.root(now.size())), key);
            signed.keep(next);
            return next;
        });
    }

    /**
     * Keeps what a witness has signed with the last checkpoint.
     *
     * @return empty if the note is not the last checkpoint
     * @throws InvalidNote if it was not signed by the witness with this key
     */
    synchronized Optional<SignedCheckpoint> cosigned(Note note, VerifierKey witness) {
        note.mustBeSignedBy(witness);
        Optional<SignedCheckpoint> last =
                signed.latest().filter(it -> it.note().text().equals(note.text()));
        return last.map(checkpoint -> {
            SignedCheckpoint more = note.signatures().stream()
                    .filter(it -> it.key().equals(witness.key()))
                    .reduce(checkpoint, SignedCheckpoint::with, (one, other) -> other);
            signed.keep(more);
            return more;
        });
    }

    private static void mustGoOnFrom(Checkpoint last, StoredTree now) {
        if (last.size() > now.size() || !now.root(last.size()).equals(last.root())) {
            throw new LogDiffers("The events that were signed are not those that are stored.");
        }
    }
}
