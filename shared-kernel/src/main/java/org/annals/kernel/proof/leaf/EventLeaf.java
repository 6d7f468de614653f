package org.annals.kernel.proof.leaf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.annals.kernel.proof.merkle.Hash;
import org.annals.kernel.proof.merkle.Hasher;
import org.jspecify.annotations.Nullable;

/**
 * One stored event as a leaf of the log's tree, with nothing serialised anew. The bytes: a byte 1 for this version, then
 * ten fields, each as its length in four bytes, the highest first, and that many bytes; a length of {@code FFFFFFFF} and
 * no bytes for what is not there. Numbers are eight bytes, the highest first, text is UTF-8.
 *
 * @param index the place in the log, counted from 0; how the store numbers its events is no part of the leaf
 * @param aggregate the id of the stream
 * @param sequence the place in the stream, counted from 0
 * @param aggregateType as stored; may be absent
 * @param event the event's own id
 * @param revision of the payload; may be absent
 * @param timestamp when it was recorded, as the very text that is stored
 * @param metadata as stored
 * @param payload as stored
 */
public record EventLeaf(
        long index,
        String aggregate,
        long sequence,
        @Nullable String aggregateType,
        String event,
        String payloadType,
        @Nullable String revision,
        String timestamp,
        byte[] metadata,
        byte[] payload) {

    public static final byte VERSION = 1;

    private static final int INDEX_AT = 1 + Integer.BYTES;

    private static final int ABSENT = -1;

    public EventLeaf {
        metadata = metadata.clone();
        payload = payload.clone();
    }

    @Override
    public byte[] metadata() {
        return metadata.clone();
    }

    @Override
    public byte[] payload() {
        return payload.clone();
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(VERSION);
        put(out, number(index));
        put(out, text(aggregate));
        put(out, number(sequence));
        put(out, text(aggregateType));
        put(out, text(event));
        put(out, text(payloadType));
        put(out, text(revision));
        put(out, text(timestamp));
        put(out, metadata);
        put(out, payload);
        return out.toByteArray();
    }

    public Hash hash() {
        return new Hasher().leaf(bytes());
    }

    /** @throws IllegalArgumentException if these are not the bytes of a leaf */
    public static EventLeaf parse(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            if (in.get() != VERSION) {
                throw new IllegalArgumentException("The leaf is of a version that is not known.");
            }
            EventLeaf leaf = new EventLeaf(
                    number(in),
                    text(present(in)),
                    number(in),
                    optional(in),
                    text(present(in)),
                    text(present(in)),
                    optional(in),
                    text(present(in)),
                    present(in),
                    present(in));
            if (in.hasRemaining()) {
                throw new IllegalArgumentException("The leaf goes on after its last field.");
            }
            return leaf;
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("The leaf ends before its last field.", e);
        }
    }

    /** Puts an index into the bytes of a leaf that begin somewhere, in the place of the one that is there. */
    public static void setIndex(byte[] bytes, int from, long index) {
        ByteBuffer.wrap(bytes).putLong(from + INDEX_AT, index);
    }

    /** What stands in the place of the index in the bytes of a leaf that begin somewhere. */
    public static long index(byte[] bytes, int from) {
        return ByteBuffer.wrap(bytes).getLong(from + INDEX_AT);
    }

    private static void put(ByteArrayOutputStream out, byte @Nullable [] field) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(field == null ? ABSENT : field.length)
                .array());
        if (field != null) {
            out.writeBytes(field);
        }
    }

    private static byte @Nullable [] field(ByteBuffer in) {
        int length = in.getInt();
        if (length == ABSENT) {
            return null;
        }
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] field = new byte[length];
        in.get(field);
        return field;
    }

    private static byte[] present(ByteBuffer in) {
        byte[] field = field(in);
        if (field == null) {
            throw new IllegalArgumentException("A field of the leaf is absent that is always there.");
        }
        return field;
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static long number(ByteBuffer in) {
        byte[] field = present(in);
        if (field.length != Long.BYTES) {
            throw new IllegalArgumentException("A number in the leaf has eight bytes.");
        }
        return ByteBuffer.wrap(field).getLong();
    }

    private static byte @Nullable [] text(@Nullable String text) {
        return text == null ? null : text.getBytes(UTF_8);
    }

    private static String text(byte[] field) {
        return new String(field, UTF_8);
    }

    private static @Nullable String optional(ByteBuffer in) {
        byte[] field = field(in);
        return field == null ? null : text(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventLeaf leaf && Arrays.equals(bytes(), leaf.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }
}
