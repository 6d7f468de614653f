package org.annals.kernel.proof.pack;

import org.annals.kernel.proof.merkle.ConsistencyProof;
import org.annals.kernel.proof.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has kept of the log elsewhere.
 *
 * @param checkpoint of any size
 * @param proof between that and the checkpoint of the pack, for the sizes for which the pack has none; null for none
 */
public record Kept(Note checkpoint, @Nullable ConsistencyProof proof) {}
