package org.annals.kernel.proof.merkle;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash: 32 bytes, which nobody can change. */
public final class Hash {

    public static final int BYTES = 32;

    private final byte[] value;

    private Hash(byte[] value) {
        this.value = value;
    }

    /** @throws IllegalArgumentException if these are not 32 bytes */
    public static Hash of(byte[] value) {
        return of(value, 0, value.length);
    }

    /** A part of an array as a hash. */
    public static Hash of(byte[] array, int from, int to) {
        if (to - from != BYTES) {
            throw new IllegalArgumentException("A hash has 32 bytes.");
        }
        return new Hash(Arrays.copyOfRange(array, from, to));
    }

    /**
     * Reads standard base64 (RFC 4648, section 4), in the one form that there is for each hash.
     *
     * @throws IllegalArgumentException if the text is not that
     */
    public static Hash parse(String base64) {
        Hash read = of(Base64.getDecoder().decode(base64));
        if (!read.base64().equals(base64)) {
            throw new IllegalArgumentException("A hash is written in base64 with padding, in one line.");
        }
        return read;
    }

    public byte[] bytes() {
        return value.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(value);
    }

    /** Writes the 32 bytes into an array. */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(value, 0, target, at, BYTES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(value, hash.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(value);
    }
}
