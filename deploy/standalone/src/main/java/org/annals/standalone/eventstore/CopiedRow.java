package org.annals.standalone.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.annals.kernel.proof.leaf.EventLeaf;
import org.annals.kernel.proof.leaf.StoredEvents.LeafSink;

/**
 * A message of PostgreSQL's binary COPY. A row is the number of its fields in two bytes and the fields, each as the leaf of
 * an event has it: so the leaf is the row itself, with the version in the place of the second byte, and, once it is known,
 * the index in the place of the position.
 */
record CopiedRow(byte[] message, int from) {

    /** With it all copies begin. */
    static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

    private static final int FLAGS = Integer.BYTES;
    private static final int COUNT_OF_FIELDS = Short.BYTES;

    /** In the place of a count of fields, behind all rows. */
    static final short END = -1;

    /** The header of all rows stands before the first of them. */
    static CopiedRow of(byte[] message) {
        boolean header = message.length >= SIGNATURE.length
                && Arrays.equals(message, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
        if (!header) {
            return new CopiedRow(message, 0);
        }
        int extension = SIGNATURE.length + FLAGS;
        int length = ByteBuffer.wrap(message).getInt(extension);
        return new CopiedRow(message, extension + Integer.BYTES + length);
    }

    /** Gives the leaf to the sink, if this is a row and not the end of all. */
    void give(LeafSink sink) {
        if (message.length - from < COUNT_OF_FIELDS || ByteBuffer.wrap(message).getShort(from) == END) {
            return;
        }
        int leaf = from + COUNT_OF_FIELDS - 1;
        message[leaf] = EventLeaf.VERSION;
        sink.take(EventLeaf.index(message, leaf), message, leaf, message.length - leaf);
    }
}
