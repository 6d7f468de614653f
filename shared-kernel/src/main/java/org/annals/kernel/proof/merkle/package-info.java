/** Merkle trees as in RFC 6962 with SHA-256: their hashes, their proofs and how a proof is checked. */
@NullMarked
package org.annals.kernel.proof.merkle;

import org.jspecify.annotations.NullMarked;
