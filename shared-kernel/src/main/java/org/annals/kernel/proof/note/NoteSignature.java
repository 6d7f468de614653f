package org.annals.kernel.proof.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A signature under a note.
 *
 * @param bytes as the type of the key has them: what stands before the signature, and the signature
 */
public record NoteSignature(KeyName key, byte[] bytes) {

    private static final String DASH = "\u2014 ";

    public NoteSignature {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** @throws InvalidNote if the line is none of a signature */
    static NoteSignature parse(String line) {
        String[] words = line.split(" ", -1);
        if (!line.startsWith(DASH) || words.length != 3) {
            throw new InvalidNote("Under the text of a note stand signatures, each as a dash, a name and base64.");
        }
        ByteBuffer signed = ByteBuffer.wrap(Base64Text.parse(words[2]));
        if (signed.remaining() <= Integer.BYTES) {
            throw new InvalidNote("A signature is too short.");
        }
        KeyName key = new KeyName(words[1], signed.getInt());
        byte[] bytes = new byte[signed.remaining()];
        signed.get(bytes);
        return new NoteSignature(key, bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && key.equals(that.key) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Without the line's end. */
    public String line() {
        byte[] signed = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(key.id())
                .put(bytes)
                .array();
        return DASH + key.name() + " " + Base64.getEncoder().encodeToString(signed);
    }
}
