package org.annals.kernel.proof.pack;

import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.merkle.ConsistencyProof;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.InvalidProof;
import org.jspecify.annotations.Nullable;

/**
 * A kept checkpoint against that of a pack: the larger log must begin with the smaller. Where nothing proves that, it is
 * no fault of the pack, and is told apart from one.
 */
record Comparison(Checkpoint kept, Checkpoint inPack, EarlierTrees earlier, Findings findings) {

    void run(@Nullable ConsistencyProof proof) {
        if (kept.size() == 0) {
            findings.uncompared(
                    "The checkpoint that was given is of a log without events, with which every log begins.");
        } else if (kept.size() == inPack.size()) {
            compare(inPack.root(), "says the same");
        } else if (earlier.root(kept.size()).isPresent()) {
            compare(earlier.root(kept.size()).get(), "is how the log of the pack began");
        } else if (proof != null && proof.from() == from() && proof.to() == to()) {
            check(proof);
        } else {
            findings.uncompared(howToGetAProof(proof));
        }
    }

    private void compare(Hash root, String said) {
        if (root.equals(kept.root())) {
            findings.checked("the checkpoint that was given, of %d events, %s".formatted(kept.size(), said));
        } else {
            findings.fault("The checkpoint that was given has another root at %d events: the log was rewritten."
                    .formatted(kept.size()));
        }
    }

    private void check(ConsistencyProof proof) {
        boolean older = kept.size() < inPack.size();
        try {
            proof.check(older ? kept.root() : inPack.root(), older ? inPack.root() : kept.root());
            compare(kept.root(), older ? "is how the log of the pack began" : "goes on from the log of the pack");
        } catch (InvalidProof e) {
            findings.fault(
                    "The proof from %d to %d events does not hold: %s If it was not damaged, the log was rewritten."
                            .formatted(from(), to(), e.getMessage()));
        }
    }

    private String howToGetAProof(@Nullable ConsistencyProof other) {
        String had = other == null
                ? "the pack has no proof between the two"
                : "the proof that was given is from %d to %d".formatted(other.from(), other.to());
        return ("The checkpoint that was given has %d events and the pack's %d, and %s. Whoever has the log can give one:"
                        + " annals consistency --from %d --to %d --out FILE, or"
                        + " GET /api/log/proofs/consistency?from=%d&to=%d. Then check again with --proof FILE.")
                .formatted(kept.size(), inPack.size(), had, from(), to(), from(), to());
    }

    private long from() {
        return Math.min(kept.size(), inPack.size());
    }

    private long to() {
        return Math.max(kept.size(), inPack.size());
    }
}
