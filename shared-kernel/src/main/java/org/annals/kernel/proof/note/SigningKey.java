package org.annals.kernel.proof.note;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Both halves of a key. Its text has two lines: {@code PRIVATE+KEY+name+id+base64}, in base64 the byte of the type and the
 * 32 secret bytes, as other programs for signed notes have it; and the {@link VerifierKey}, which Java cannot work out
 * from the secret.
 */
public final class SigningKey {

    private static final String PRIVATE = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final byte[] secret;

    private SigningKey(VerifierKey verifier, byte[] secret) {
        this.verifier = verifier;
        this.secret = secret;
    }

    /** @param pair of Ed25519 */
    public static SigningKey of(String name, SignatureType type, KeyPair pair) {
        return new SigningKey(new VerifierKey(name, type, Ed25519.publicKey(pair)), Ed25519.privateKey(pair));
    }

    /** @throws InvalidNote if the text is not of the form above, or the halves are not of one key */
    public static SigningKey parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != 2) {
            throw new InvalidNote("A signing key has two lines: the secret and the verifier key.");
        }
        VerifierKey verifier = VerifierKey.parse(lines.getLast());
        String start = PRIVATE + verifier.key().name() + "+" + verifier.key().hex() + "+";
        if (!lines.getFirst().startsWith(start)) {
            throw new InvalidNote("The two lines of a signing key are of different keys.");
        }
        byte[] typed = Base64Text.parse(lines.getFirst().substring(start.length()));
        if (typed.length != 1 + Ed25519.KEY_BYTES || typed[0] != verifier.type().code()) {
            throw new InvalidNote("The first line of a signing key is not of its form.");
        }
        SigningKey read = new SigningKey(verifier, Arrays.copyOfRange(typed, 1, typed.length));
        verifier.check(PRIVATE, read.sign(PRIVATE, new byte[verifier.type().bytesBefore()]));
        return read;
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** As {@link #parse} reads it. Whoever has it can sign: it is for a file that only its owner can read. */
    public String text() {
        byte[] typed = ByteBuffer.allocate(1 + secret.length)
                .put(verifier.type().code())
                .put(secret)
                .array();
        return "%s%s+%s+%s\n%s\n"
                .formatted(
                        PRIVATE,
                        verifier.key().name(),
                        verifier.key().hex(),
                        Base64.getEncoder().encodeToString(typed),
                        verifier.text());
    }

    /** Signs the text of a note. */
    public NoteSignature sign(String text) {
        mustBe(SignatureType.NOTE);
        return sign(text, new byte[0]);
    }

    /** Signs the text of a checkpoint as a witness who saw it then. */
    public NoteSignature cosign(String text, Instant seen) {
        mustBe(SignatureType.COSIGNATURE);
        byte[] seconds =
                ByteBuffer.allocate(Long.BYTES).putLong(seen.getEpochSecond()).array();
        return sign(text, seconds);
    }

    private NoteSignature sign(String text, byte[] before) {
        byte[] signature = Ed25519.sign(secret, verifier.type().message(text, before));
        byte[] all = ByteBuffer.allocate(before.length + signature.length)
                .put(before)
                .put(signature)
                .array();
        return new NoteSignature(verifier.key(), all);
    }

    private void mustBe(SignatureType type) {
        if (verifier.type() != type) {
            throw new IllegalStateException("The key makes signatures of another type.");
        }
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "SigningKey[" + verifier.key().name() + "]";
    }
}
