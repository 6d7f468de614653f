package org.annals.kernel.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What exactly an Ed25519 key signs, and what stands before the signature. */
public enum SignatureType {

    /** The text of the note: c2sp.org/signed-note. */
    NOTE(1, 0) {
        @Override
        byte[] message(String text, byte[] before) {
            return text.getBytes(UTF_8);
        }
    },

    /**
     * The text under the time at which it was seen, in seconds since 1970, which also stands before the signature:
     * c2sp.org/tlog-cosignature.
     */
    COSIGNATURE(4, Long.BYTES) {
        @Override
        byte[] message(String text, byte[] before) {
            long seconds = ByteBuffer.wrap(before).getLong();
            if (seconds < 0) {
                throw new InvalidNote("The time of a cosignature is beyond reckoning.");
            }
            return "cosignature/v1\ntime %d\n%s".formatted(seconds, text).getBytes(UTF_8);
        }
    };

    static final int SIGNATURE_BYTES = 64;

    private final byte code;
    private final int bytesBefore;

    SignatureType(int code, int bytesBefore) {
        this.code = (byte) code;
        this.bytesBefore = bytesBefore;
    }

    /** @throws InvalidNote if it is none of ours */
    static SignatureType of(byte code) {
        return Arrays.stream(values())
                .filter(type -> type.code == code)
                .findFirst()
                .orElseThrow(() -> new InvalidNote("The key makes signatures of a type that is not known."));
    }

    byte code() {
        return code;
    }

    int bytesBefore() {
        return bytesBefore;
    }

    /** What is signed. */
    abstract byte[] message(String text, byte[] before);
}
