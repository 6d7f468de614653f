package org.annals.query.auditpack;

import java.util.List;
import org.annals.kernel.proof.checkpoint.SignedCheckpoint;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.pack.PackWriter;
import org.annals.kernel.proof.pack.PackedEvent;
import org.annals.query.evidence.Evidence;
import org.annals.query.evidence.Evidence.Logged;
import org.annals.query.view.LoggedEvent;

/**
 * Events with their proofs against one checkpoint.
 *
 * @param checkpoint all proofs of a pack lead to its root
 * @param kept sizes of checkpoints that somebody has kept
 */
record Proofs(Evidence evidence, SignedCheckpoint checkpoint, List<Long> kept) {

    PackWriter.OfLog ofLog() {
        return new PackWriter.OfLog(evidence.key(), checkpoint, evidence.before(checkpoint, kept));
    }

    /** Those of the events that are in the tree of the checkpoint; later ones belong to the next pack. */
    List<LoggedEvent> provable(List<LoggedEvent> events) {
        return events.stream()
                .filter(it -> evidence.isIn(checkpoint, it.position()))
                .toList();
    }

    /**
     * @param events in the order of the log
     * @throws org.annals.query.evidence.LogDiffers if an event is not stored as it was logged
     */
    List<PackedEvent> of(List<LoggedEvent> events) {
        long[] positions = events.stream().mapToLong(LoggedEvent::position).toArray();
        return evidence.proofs(positions, checkpoint).stream()
                .map(Proofs::packed)
                .toList();
    }

    private static PackedEvent packed(Logged logged) {
        return new PackedEvent(logged.proof().path(), EventLeaf.parse(logged.leaf()));
    }
}
