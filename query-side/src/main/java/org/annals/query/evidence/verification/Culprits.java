package org.annals.query.evidence.verification;

import java.util.List;
import java.util.Optional;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.kernel.proof.merkle.Subtree;
import org.annals.query.evidence.tree.LogTree;
import org.jspecify.annotations.Nullable;

/** Looks again at the events that are at fault: whose they are, and whether they were logged at another place. */
record Culprits(StoredEvents events, LogTree tree, List<Fault> faults) {

    /** The faults with what can be found out about them. */
    List<Fault> named() {
        return faults.stream().map(this::named).toList();
    }

    private Fault named(Fault fault) {
        byte @Nullable [] leaf = fault.position() == null ? null : events.leaf(fault.position());
        if (leaf == null || fault.kind() == FaultKind.REMOVED) {
            return fault;
        }
        EventLeaf event = EventLeaf.parse(leaf);
        return home(fault, leaf)
                .map(home -> fault.of(
                        FaultKind.REORDERED,
                        event.aggregate(),
                        event.event(),
                        "Here stands the event that was logged at index %d.".formatted(home.index())))
                .orElseGet(() -> fault.of(fault.kind(), event.aggregate(), event.event(), fault.message()));
    }

    /** The other fault at whose place this event would be right. */
    private Optional<Fault> home(Fault fault, byte[] leaf) {
        Hasher hasher = new Hasher();
        return faults.stream()
                .filter(other -> !other.equals(fault) && other.kind() != FaultKind.INSERTED && other.position() != null)
                .filter(other -> hasher.leaf(at(leaf, other.index())).equals(tree.root(Subtree.leaf(other.index()))))
                .findFirst();
    }

    private static byte[] at(byte[] leaf, long index) {
        byte[] moved = leaf.clone();
        EventLeaf.setIndex(moved, 0, index);
        return moved;
    }
}
