package org.annals.kernel.proof.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file in a ZIP as a pack has it: stored as it is, all that a ZIP leaves open fixed, so that there is one form only.
 *
 * @param crc CRC-32 of the content
 * @param at where its header begins
 */
record StoredEntry(String name, long size, int crc, long at) {

    static final int LOCAL_HEADER = 0x04034b50;
    static final int LOCAL_BYTES = 30;
    static final int MOST_ENTRIES = 0xFFFF;
    static final long MOST_BYTES = 0xFFFF_FFFFL;

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int CENTRAL_BYTES = 46;
    private static final int END_HEADER = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final short VERSION = 10;
    private static final short FIRST_OF_JANUARY_1980 = 0x21;
    private static final int MOST_IN_A_NAME = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    StoredEntry {
        if (name.length() > MOST_IN_A_NAME || !NAME.matcher(name).matches()) {
            throw new InvalidPack("No file in a pack has such a name.");
        }
    }

    /** Where its content begins. */
    long contentAt() {
        return at + LOCAL_BYTES + name.length();
    }

    /** Behind its content. */
    long end() {
        return contentAt() + size;
    }

    byte[] local() {
        return described(littleEndian(LOCAL_BYTES + name.length()).putInt(LOCAL_HEADER))
                .put(name.getBytes(US_ASCII))
                .array();
    }

    /** What stands behind the last file: the list of all of them, and where it is. */
    static byte[] directory(List<StoredEntry> entries, long at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        entries.forEach(entry -> out.writeBytes(entry.central()));
        int length = out.size();
        short count = (short) entries.size();
        out.writeBytes(littleEndian(END_BYTES)
                .putInt(END_HEADER)
                .putInt(0)
                .putShort(count)
                .putShort(count)
                .putInt(length)
                .putInt((int) at)
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    private byte[] central() {
        ByteBuffer header = littleEndian(CENTRAL_BYTES + name.length()).putInt(CENTRAL_HEADER);
        return described(header.putShort(VERSION))
                .put(new byte[CENTRAL_BYTES - LOCAL_BYTES - Short.BYTES - Integer.BYTES])
                .putInt((int) at)
                .put(name.getBytes(US_ASCII))
                .array();
    }

    /** From the version that is needed to the length of what is extra: the same in both headers. */
    private ByteBuffer described(ByteBuffer header) {
        return header.putShort(VERSION)
                .putInt(0)
                .putShort((short) 0)
                .putShort(FIRST_OF_JANUARY_1980)
                .putInt(crc)
                .putInt((int) size)
                .putInt((int) size)
                .putShort((short) name.length())
                .putShort((short) 0);
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
