package org.annals.query.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.annals.kernel.proof.checkpoint.LoggedProof;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.merkle.Subtree;
import org.annals.query.evidence.Evidence.Logged;
import org.annals.query.evidence.tree.LogTree;
import org.jspecify.annotations.Nullable;

/** Proves that events are in the log, as they are stored now. */
record EventProofs(StoredEvents events, LogTree tree) {

    /** @throws LogDiffers if the event is not stored as it was logged */
    Logged of(long index, long position, Supplier<SignedCheckpoint> against) {
        byte @Nullable [] leaf = events.leaf(position);
        if (leaf == null) {
            throw differs();
        }
        return proved(index, position, leaf, against);
    }

    /**
     * Reads all of them at once.
     *
     * @param positions of events that the checkpoint covers, each greater than the one before
     * @throws LogDiffers if one of them is not stored as it was logged
     */
    List<Logged> of(long[] positions, SignedCheckpoint against) {
        List<Logged> proved = new ArrayList<>(positions.length);
        events.read(positions, (position, bytes, from, length) -> {
            byte[] leaf = Arrays.copyOfRange(bytes, from, from + length);
            long index = tree.indexOf(position).orElseThrow(EventProofs::differs);
            proved.add(proved(index, position, leaf, () -> against));
        });
        if (proved.size() < positions.length) {
            throw differs();
        }
        return proved;
    }

    private Logged proved(long index, long position, byte[] leaf, Supplier<SignedCheckpoint> against) {
        EventLeaf.setIndex(leaf, 0, index);
        if (!new Hasher().leaf(leaf).equals(tree.root(Subtree.leaf(index)))) {
            throw differs();
        }
        SignedCheckpoint checkpoint = against.get();
        LoggedProof proof = new LoggedProof(
                tree.tree().inclusion(index, checkpoint.checkpoint().size()), checkpoint.note());
        return new Logged(position, leaf, proof);
    }

    private static LogDiffers differs() {
        return new LogDiffers("The event is not stored as it was logged.");
    }
}
