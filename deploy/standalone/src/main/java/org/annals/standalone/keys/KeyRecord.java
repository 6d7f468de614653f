package org.annals.standalone.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A key in the file, in {@value #BYTES} bytes: what became of it, whose it is, the wrapped key, and a CRC-32 of all that.
 * Records never move, so that a key that is destroyed is overwritten where it stood.
 *
 * @param wrapped empty if it was destroyed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyRecord(String subject, byte[] wrapped) {

    static final int BYTES = 256;

    private static final int MOST_IN_SUBJECT = 60;
    private static final int MOST_IN_KEY = BYTES - Integer.BYTES - MOST_IN_SUBJECT - 2;

    KeyRecord {
        if (subject.isEmpty() || subject.length() > MOST_IN_SUBJECT || wrapped.length > MOST_IN_KEY) {
            throw new IllegalArgumentException("No key has such a subject or length.");
        }
    }

    static KeyRecord destroyed(String subject) {
        return new KeyRecord(subject, new byte[0]);
    }

    boolean isDestroyed() {
        return wrapped.length == 0;
    }

    ByteBuffer bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .put((byte) subject.length())
                .put((byte) wrapped.length)
                .put(subject.getBytes(US_ASCII))
                .put(wrapped);
        return bytes.putInt(BYTES - Integer.BYTES, sum(bytes)).rewind();
    }

    /** Empty if these bytes are no whole record. */
    static Optional<KeyRecord> read(ByteBuffer bytes) {
        if (bytes.getInt(BYTES - Integer.BYTES) != sum(bytes)) {
            return Optional.empty();
        }
        byte[] subject = new byte[Byte.toUnsignedInt(bytes.get(0))];
        byte[] wrapped = new byte[Byte.toUnsignedInt(bytes.get(1))];
        bytes.get(2, subject).get(2 + subject.length, wrapped);
        return Optional.of(new KeyRecord(new String(subject, US_ASCII), wrapped));
    }

    private static int sum(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes.array(), 0, BYTES - Integer.BYTES);
        return (int) sum.getValue();
    }
}
