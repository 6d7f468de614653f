package org.annals.kernel.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import org.annals.kernel.file.FirstFile;

/**
 * A file with a {@link SigningKey}, readable by its owner only.
 *
 * @param name of the key, if it has to be made
 */
public record KeyFile(Path path, String name, SignatureType type) {

    /** Makes key pairs of Ed25519. Here nothing is left to chance, so chance comes from outside. */
    @FunctionalInterface
    public interface KeyPairs {
        KeyPair next() throws GeneralSecurityException;
    }

    /**
     * The key in the file; it is made if there is none yet.
     *
     * @throws IOException if the file cannot be read or written
     * @throws InvalidNote if the file holds no key of this type
     */
    public SigningKey open(KeyPairs pairs) throws IOException {
        if (Files.notExists(path)) {
            create(pairs);
        }
        SigningKey key = SigningKey.parse(Files.readString(path));
        if (key.verifier().type() != type) {
            throw new InvalidNote("The key in " + path + " makes signatures of another type.");
        }
        return key;
    }

    private void create(KeyPairs pairs) throws IOException {
        try {
            FirstFile.make(path, SigningKey.of(name, type, pairs.next()).text().getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 makes keys of Ed25519.", e);
        }
    }
}
