package org.annals.kernel.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * How a key is named in a signature.
 *
 * @param name best a URL without its scheme, such as {@code provider.example/annals}; no spaces and no plus
 * @param id the first four bytes of the hash of name, type and public key, the first as the highest
 */
public record KeyName(String name, int id) {

    private static final Pattern FORM = Pattern.compile("[^\\p{IsWhite_Space}\\p{Cntrl}+]+");

    /** @throws InvalidNote if no key can have this name */
    public KeyName {
        if (!FORM.matcher(name).matches()) {
            throw new InvalidNote("The name of a key has no spaces and no plus, and is not empty.");
        }
    }

    static KeyName of(String name, SignatureType type, byte[] publicKey) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(UTF_8));
            digest.update(type.code());
            return new KeyName(name, ByteBuffer.wrap(digest.digest(publicKey)).getInt());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** The id in eight hexadecimal digits. */
    String hex() {
        return HexFormat.of().toHexDigits(id);
    }
}
