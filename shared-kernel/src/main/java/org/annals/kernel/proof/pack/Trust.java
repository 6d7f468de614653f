package org.annals.kernel.proof.pack;

import org.annals.kernel.proof.note.InvalidNote;
import org.annals.kernel.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has from elsewhere.
 *
 * @param key of the log; null to believe the pack
 * @param kept null for nothing
 */
record Trust(@Nullable VerifierKey key, @Nullable Kept kept) {

    /** @throws InvalidNote if the pack has another key than the one that is trusted */
    VerifierKey key(VerifierKey inPack) {
        if (key != null && !key.equals(inPack)) {
            throw new InvalidNote("It is not the key that was given.");
        }
        return inPack;
    }
}
