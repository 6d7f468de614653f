package org.annals.kernel.proof.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** The public half of a key, with its name: whoever has it can tell what the other half has signed. */
public final class VerifierKey {

    private final KeyName key;
    private final SignatureType type;
    private final byte[] publicKey;

    VerifierKey(String name, SignatureType type, byte[] publicKey) {
        this.key = KeyName.of(name, type, publicKey);
        this.type = type;
        this.publicKey = publicKey.clone();
    }

    /**
     * Reads {@code name+id+base64}: the id in eight hexadecimal digits, in base64 the byte of the type and the 32 bytes of
     * the key.
     *
     * @throws InvalidNote if it is not of that form or the id is another key's
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new InvalidNote("A key is written as name+id+base64.");
        }
        byte[] typed = Base64Text.parse(parts[2]);
        if (typed.length != 1 + Ed25519.KEY_BYTES) {
            throw new InvalidNote("A key has a byte for its type and 32 of its own.");
        }
        VerifierKey read =
                new VerifierKey(parts[0], SignatureType.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!read.text().equals(text)) {
            throw new InvalidNote("The id in the key is not that of the key.");
        }
        return read;
    }

    public KeyName key() {
        return key;
    }

    public SignatureType type() {
        return type;
    }

    /** As {@link #parse} reads it. */
    public String text() {
        byte[] typed = ByteBuffer.allocate(1 + publicKey.length)
                .put(type.code())
                .put(publicKey)
                .array();
        return "%s+%s+%s".formatted(key.name(), key.hex(), Base64.getEncoder().encodeToString(typed));
    }

    /** @throws InvalidNote if this key has not made this signature under this text */
    public void check(String text, NoteSignature signature) {
        byte[] bytes = signature.bytes();
        int before = type.bytesBefore();
        boolean verified = signature.key().equals(key)
                && bytes.length == before + SignatureType.SIGNATURE_BYTES
                && Ed25519.verifies(
                        publicKey,
                        type.message(text, Arrays.copyOf(bytes, before)),
                        Arrays.copyOfRange(bytes, before, bytes.length));
        if (!verified) {
            throw new InvalidNote(
                    "The signature of " + signature.key().name() + " is not by this key under this text.");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
