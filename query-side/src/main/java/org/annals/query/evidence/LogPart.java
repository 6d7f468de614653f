package org.annals.query.evidence;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.annals.kernel.logfile.EventLine;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.leaf.StoredEvents;
import org.annals.kernel.proof.leaf.StoredEvents.LeafSink;
import org.annals.query.evidence.tree.LogTree;

/**
 * Events as lines. A part is whole before any of it is sent: so a slow client holds no connection to the store, and what
 * cannot be read to its end is a problem and not half an answer. Its size is bounded by ending early.
 */
record LogPart(StoredEvents events, LogTree tree) {

    /** In bytes. */
    private static final int ENOUGH = 4 * 1024 * 1024;

    /** So many events are read before it is looked whether that is enough. */
    private static final int BATCH = 250;

    /** What the tree has not taken in yet is left out: its index is not known. */
    byte[] after(long index, int limit) {
        long end = tree.lastPosition();
        Lines lines =
                new Lines(index + 1, index < 0 ? StoredEvents.START : tree.position(Math.min(index, tree.size() - 1)));
        int before;
        do {
            before = lines.count;
            events.read(lines.position, end, Math.min(BATCH, limit - before), lines);
        } while (lines.count - before == BATCH && lines.count < limit && lines.bytes.size() < ENOUGH);
        return lines.bytes.toByteArray();
    }

    private static final class Lines implements LeafSink {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final long first;
        private long position;
        private int count;

        Lines(long first, long position) {
            this.first = first;
            this.position = position;
        }

        @Override
        public void take(long at, byte[] leaf, int from, int length) {
            EventLeaf.setIndex(leaf, from, first + count);
            EventLeaf event = EventLeaf.parse(Arrays.copyOfRange(leaf, from, from + length));
            bytes.writeBytes(EventLine.of(new ExportedEvent(at, event)));
            position = at;
            count++;
        }
    }
}
