package org.annals.kernel.proof.pack;

import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.Note;
import org.annals.kernel.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has from elsewhere.
 *
 * @param key of the log; null to believe the pack
 * @param kept a checkpoint of the log; null for none
 */
record Trust(@Nullable VerifierKey key, @Nullable Note kept) {

    /** @throws InvalidNote if the pack has another key than the one that is trusted */
    VerifierKey key(VerifierKey inPack) {
        if (key != null && !key.equals(inPack)) {
            throw new InvalidNote("It is not the key that was given.");
        }
        return inPack;
    }

    /** @throws InvalidNote if the kept checkpoint does not say the same */
    void compare(Checkpoint inPack, VerifierKey log) {
        if (kept == null) {
            return;
        }
        Checkpoint known = SignedCheckpoint.verified(kept, log).checkpoint();
        if (known.size() != inPack.size()) {
            throw new InvalidNote(
                    ("The checkpoint that was given has %d events and this one %d: only those of one size can"
                                    + " be compared without the log.")
                            .formatted(known.size(), inPack.size()));
        }
        if (!known.root().equals(inPack.root())) {
            throw new InvalidNote(
                    "The checkpoint that was given has another root at the same size: the log was rewritten.");
        }
    }
}
