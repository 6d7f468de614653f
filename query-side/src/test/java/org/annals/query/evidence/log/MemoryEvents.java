package org.annals.query.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.annals.kernel.proof.leaf.EventLeaf;

/** An event log in memory, which anybody may tamper with. Its leaves lack the index, as those of any store. */
public final class MemoryEvents implements StoredEvents {

    private static final long UNKNOWN_INDEX = Long.MIN_VALUE;

    private final NavigableMap<Long, EventLeaf> events = new TreeMap<>();
    private long settled = START;

    /** Appends events after the last position, each two apart from the one before, as if every other one had failed. */
    public MemoryEvents append(int more) {
        for (int i = 0; i < more; i++) {
            long position = events.isEmpty() ? 1 : events.lastKey() + 2;
            put(position, "event " + position, "payload of " + position);
        }
        settled = events.lastKey();
        return this;
    }

    /** Puts an event at a position, whatever is there. */
    public void put(long position, String id, String payload) {
        events.put(
                position,
                new EventLeaf(
                        UNKNOWN_INDEX,
                        "participant-" + position % 7,
                        position / 7,
                        "Participant",
                        id,
                        "Type",
                        null,
                        "2026-01-01T00:00:00Z",
                        "{}".getBytes(UTF_8),
                        payload.getBytes(UTF_8)));
    }

    public void remove(long position) {
        events.remove(position);
    }

    public void removeFrom(long position) {
        events.tailMap(position, true).clear();
        settled = events.lastKey();
    }

    public void swap(long one, long other) {
        EventLeaf first = events.get(one);
        events.put(one, events.get(other));
        events.put(other, first);
    }

    @Override
    public long settled() {
        return settled;
    }

    @Override
    public synchronized void read(long after, long upTo, long limit, LeafSink sink) {
        events.subMap(after, false, upTo, true).entrySet().stream().limit(limit).forEach(event -> {
            byte[] bytes = event.getValue().bytes();
            sink.take(event.getKey(), bytes, 0, bytes.length);
        });
    }

    @Override
    public OptionalLong positionOf(String eventId) {
        return events.entrySet().stream()
                .filter(event -> event.getValue().event().equals(eventId))
                .mapToLong(Map.Entry::getKey)
                .findAny();
    }
}
