package org.annals.kernel.proof.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Writes files one after the other, each as soon as it is there. */
final class StoredZipWriter {

    private final OutputStream out;
    private final List<StoredEntry> entries = new ArrayList<>();
    private long at;

    StoredZipWriter(OutputStream out) {
        this.out = out;
    }

    /** @throws IllegalStateException if the file would become larger than a ZIP of the old form can be */
    void add(String name, byte[] content) throws IOException {
        StoredEntry entry = new StoredEntry(name, content.length, crc(content), at);
        if (entries.size() == StoredEntry.MOST_ENTRIES || entry.end() > StoredEntry.MOST_BYTES) {
            throw new IllegalStateException("A pack has at most 65,535 files and 4 GB.");
        }
        out.write(entry.local());
        out.write(content);
        entries.add(entry);
        at = entry.end();
    }

    void finish() throws IOException {
        out.write(StoredEntry.directory(entries, at));
        out.flush();
    }

    static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
