package org.annals.query.evidence;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.annals.kernel.logfile.EventLine;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.query.evidence.log.StoredEvents;
import org.annals.query.evidence.log.StoredEvents.LeafSink;

/**
 * Events as lines. A part is whole before any of it is sent: so a slow client holds no connection to the store, and what
 * cannot be read to its end is a problem and not half an answer. Its size is bounded by ending early.
 */
record LogPart(StoredEvents events) {

    /** In bytes. */
    private static final int ENOUGH = 4 * 1024 * 1024;

    /** So many events are read before it is looked whether that is enough. */
    private static final int BATCH = 250;

    byte[] after(long position, int limit) {
        long settled = events.settled();
        Lines lines = new Lines(position);
        int before;
        do {
            before = lines.count;
            events.read(lines.position, settled, Math.min(BATCH, limit - before), lines);
        } while (lines.count - before == BATCH && lines.count < limit && lines.bytes.size() < ENOUGH);
        return lines.bytes.toByteArray();
    }

    private static final class Lines implements LeafSink {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long position;
        private int count;

        Lines(long position) {
            this.position = position;
        }

        @Override
        public void take(long at, byte[] leaf, int from, int length) {
            bytes.writeBytes(EventLine.of(EventLeaf.parse(Arrays.copyOfRange(leaf, from, from + length))));
            position = at;
            count++;
        }
    }
}
