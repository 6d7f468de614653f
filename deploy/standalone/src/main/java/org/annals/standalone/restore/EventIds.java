package org.annals.standalone.restore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.kernel.logfile.EventLines;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.merkle.Hasher;
import org.annals.standalone.eventstore.CannotRestore;

/**
 * The ids of the events of a file, of which none may be there twice. Eight bytes of a hash are kept of each, so that it
 * takes 20 bytes for each event at most while it grows; only if two of these are the same is the file read again for
 * whose they are.
 */
final class EventIds {

    private static final int AT_FIRST = 1_024;

    private final Hasher hasher = new Hasher();
    private long[] hashes = new long[AT_FIRST];
    private int count;

    void add(String id) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count + count / 2);
        }
        hashes[count++] = hash(id);
    }

    /** Whether some of them may be there twice. */
    boolean mayRepeat() {
        return !twice().isEmpty();
    }

    /** @throws CannotRestore if one is there twice, which names both lines */
    void mustBeUnique(EventLines lines) {
        Set<Long> suspects = twice();
        Map<String, Long> known = new HashMap<>();
        long line = 0;
        for (Optional<ExportedEvent> next = lines.next(); next.isPresent(); next = lines.next()) {
            line++;
            String id = next.get().leaf().event();
            Long before = suspects.contains(hash(id)) ? known.put(id, line) : null;
            if (before != null) {
                throw new CannotRestore(
                        "Line %,d: It has the id of line %,d, and no log has an id twice.".formatted(line, before));
            }
        }
    }

    private Set<Long> twice() {
        Arrays.sort(hashes, 0, count);
        Set<Long> twice = new HashSet<>();
        for (int i = 1; i < count; i++) {
            if (hashes[i] == hashes[i - 1]) {
                twice.add(hashes[i]);
            }
        }
        return twice;
    }

    private long hash(String id) {
        return ByteBuffer.wrap(hasher.leaf(id.getBytes(UTF_8)).bytes()).getLong();
    }
}
