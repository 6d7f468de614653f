package org.annals.standalone.eventstore;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.annals.kernel.logfile.ExportedEvent;
import org.annals.kernel.proof.leaf.EventLeaf;

/** Events as PostgreSQL's binary COPY takes them in: a {@link CopiedRow} the other way round, from leaves to rows, with positions. */
final class RowsToCopy {

    private static final short FIELDS = 10;

    private RowsToCopy() {}

    static byte[] of(List<ExportedEvent> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream rows = new DataOutputStream(bytes)) {
            rows.write(CopiedRow.SIGNATURE);
            // No flags, and nothing more in the header.
            rows.writeInt(0);
            rows.writeInt(0);
            for (ExportedEvent event : events) {
                byte[] leaf = event.leaf().bytes();
                EventLeaf.setIndex(leaf, 0, event.position());
                rows.writeShort(FIELDS);
                rows.write(leaf, 1, leaf.length - 1);
            }
            rows.writeShort(CopiedRow.END);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
