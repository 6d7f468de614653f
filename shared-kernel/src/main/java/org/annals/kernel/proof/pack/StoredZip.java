package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A ZIP that is read front to back and has nothing but what {@link StoredZipWriter} would write for its files: no byte
 * between them, none behind them, none that a reader of ZIPs passes over.
 */
final class StoredZip {

    private static final int CRC_AT = 14;
    private static final int SIZE_AT = 22;
    private static final int NAME_LENGTH_AT = 26;

    private final FileChannel file;
    private final List<StoredEntry> entries = new ArrayList<>();

    private StoredZip(FileChannel file) {
        this.file = file;
    }

    /** @throws InvalidPack if it has another form */
    static StoredZip read(FileChannel file) throws IOException {
        StoredZip zip = new StoredZip(file);
        long at = 0;
        while (file.size() - at >= StoredEntry.LOCAL_BYTES && zip.bytes(at, 4).getInt(0) == StoredEntry.LOCAL_HEADER) {
            StoredEntry entry = zip.entry(at);
            zip.entries.add(entry);
            at = entry.end();
        }
        zip.mustEndAt(at);
        return zip;
    }

    List<StoredEntry> entries() {
        return entries;
    }

    /** The bytes of one file; its checksum is for whoever compares. */
    byte[] content(StoredEntry entry) throws IOException {
        return bytes(entry.contentAt(), Math.toIntExact(entry.size())).array();
    }

    private StoredEntry entry(long at) throws IOException {
        ByteBuffer header = bytes(at, StoredEntry.LOCAL_BYTES);
        int nameLength = Short.toUnsignedInt(header.getShort(NAME_LENGTH_AT));
        String name = new String(bytes(at + StoredEntry.LOCAL_BYTES, nameLength).array(), ISO_8859_1);
        long size = Integer.toUnsignedLong(header.getInt(SIZE_AT));
        StoredEntry entry = new StoredEntry(name, size, header.getInt(CRC_AT), at);
        byte[] local = entry.local();
        if (!Arrays.equals(local, bytes(at, local.length).array())) {
            throw new InvalidPack("The header of %s, at byte %d, is not that of a pack.".formatted(name, at));
        }
        if (entry.end() > file.size() || size > Integer.MAX_VALUE) {
            throw new InvalidPack("%s, at byte %d, is longer than the pack.".formatted(name, at));
        }
        return entry;
    }

    private void mustEndAt(long at) throws IOException {
        byte[] expected = StoredEntry.directory(entries, at);
        if (file.size() - at != expected.length
                || !Arrays.equals(expected, bytes(at, expected.length).array())) {
            throw new InvalidPack(
                    "What stands behind the last file, from byte %d on, is not the list of the files before it."
                            .formatted(at));
        }
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        if (length > file.size() - at) {
            throw new InvalidPack("The pack ends in the middle of a file.");
        }
        ByteBuffer read = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (read.hasRemaining() && file.read(read, at + read.position()) >= 0) {
            // Until all is there.
        }
        return read;
    }
}
