package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.kernel.proof.leaf.EventLeaf;

/**
 * The streams that a pack has whole, up to its checkpoint; of all other streams it has a choice. A proof for each event
 * that is there says nothing of those that are not, so gaps are looked for. That nothing follows the last event of a stream
 * no tree can prove: the file that this makes is the log's word for it, under its seal.
 */
final class WholeStreams {

    static final String NAME = "streams.ndjson";

    private static final Set<String> TYPES = Set.of("Participant", "Assessment");

    private final Map<String, Last> last = new LinkedHashMap<>();

    private record Last(String type, long sequence, long index) {}

    /** Answers the number of the event that should come in the place of this one; empty if this is right. */
    OptionalLong take(EventLeaf event) {
        String type = event.aggregateType();
        if (type == null || !TYPES.contains(type)) {
            return OptionalLong.empty();
        }
        Last before = last.put(event.aggregate(), new Last(type, event.sequence(), event.index()));
        long expected = before == null ? 0 : before.sequence() + 1;
        return event.sequence() == expected ? OptionalLong.empty() : OptionalLong.of(expected);
    }

    int count() {
        return last.size();
    }

    /** A line for each stream, in the order in which they first come. */
    byte[] file() {
        return last.entrySet().stream()
                .map(it -> line(it.getKey(), it.getValue()))
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    private static String line(String stream, Last event) {
        return "{\"stream\":%s,\"type\":%s,\"events\":%d,\"last_index\":%d}\n"
                .formatted(JsonText.of(stream), JsonText.of(event.type), event.sequence + 1, event.index);
    }
}
