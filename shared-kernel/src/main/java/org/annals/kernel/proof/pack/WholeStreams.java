package org.annals.kernel.proof.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.annals.kernel.proof.leaf.EventLeaf;

/**
 * Whether the streams that a pack has whole are whole: a proof for each event that is there says nothing of those that are
 * not. What was left out at the end of a stream is not found. Of all other streams a pack has a choice.
 */
final class WholeStreams {

    private static final Set<String> TYPES = Set.of("Participant", "Assessment");

    private final Map<String, Long> next = new HashMap<>();

    /** @throws InvalidPack if the event is not the next of its stream */
    void take(EventLeaf event) {
        String type = event.aggregateType();
        if (type == null || !TYPES.contains(type)) {
            return;
        }
        Long before = next.put(event.aggregate(), event.sequence() + 1);
        long expected = before == null ? 0 : before;
        if (event.sequence() != expected) {
            throw new InvalidPack(("An event of %s was left out: this is number %d of its stream, and number %d is not"
                            + " before it.")
                    .formatted(event.aggregate(), event.sequence(), expected));
        }
    }
}
