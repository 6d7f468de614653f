package org.annals.query.evidence.verification;

import java.util.Optional;
import org.annals.kernel.proof.checkpoint.Checkpoint;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.merkle.StoredTree;
import org.annals.query.evidence.checkpoint.SignedCheckpoints;
import org.jspecify.annotations.Nullable;

/** Compares the tree with what was signed about it. For one thread. */
final class Checkpoints {

    private final StoredTree tree;
    private final Faults faults;
    private long kept;
    private long checked;
    private long right;
    private @Nullable Checkpoint firstWrong;

    Checkpoints(StoredTree tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
    }

    /** All that the log itself has kept. */
    void compare(SignedCheckpoints ofTheLog) {
        ofTheLog.each(note -> {
            kept++;
            Optional<SignedCheckpoint> signed = ofTheLog.verified(note);
            if (signed.isPresent()) {
                compare(signed.get().checkpoint());
            } else {
                faults.add(Fault.of(
                        FaultKind.CHECKPOINT_DAMAGED,
                        right,
                        "Of the checkpoints that were kept, number %d was not signed by this log.".formatted(kept)));
            }
        });
    }

    /**
     * One of them; what was kept elsewhere comes first. Smaller ones with the right root bound from below where the first
     * wrong event can be; larger ones were signed after the log was changed, and say nothing of that.
     */
    void compare(Checkpoint checkpoint) {
        checked++;
        Checkpoint wrong = firstWrong;
        boolean smaller = wrong == null || checkpoint.size() < wrong.size();
        if (isRight(checkpoint)) {
            right = smaller ? Math.max(right, checkpoint.size()) : right;
        } else if (smaller) {
            firstWrong = checkpoint;
            right = right < checkpoint.size() ? right : 0;
        }
    }

    /** Says what was found. How many were compared. */
    long conclude() {
        Checkpoint wrong = firstWrong;
        if (wrong != null && wrong.size() > tree.size()) {
            faults.add(Fault.of(
                    FaultKind.SHORTER,
                    tree.size(),
                    "The log has %d events, but %d were signed.".formatted(tree.size(), wrong.size())));
        } else if (wrong != null) {
            faults.add(Fault.rootDiffers(
                    right,
                    wrong.size(),
                    "The first %d events have another root than the one that was signed.".formatted(wrong.size())));
        }
        return checked;
    }

    private boolean isRight(Checkpoint checkpoint) {
        return checkpoint.size() <= tree.size() && tree.root(checkpoint.size()).equals(checkpoint.root());
    }
}
