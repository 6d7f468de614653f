package org.annals.standalone.datafolder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.annals.kernel.file.FirstFile;
import org.annals.standalone.start.CannotStart;

/**
 * A secret and the file that holds it, as one line.
 *
 * @param value 256 random bits in base64url without padding, unless someone has written another into the file
 */
public record SecretFile(Path path, String value) {

    private static final int BYTES = 32;

    /** Made if it is not there, and from now on readable by its owner only. */
    public static SecretFile at(Path path) {
        try {
            if (Files.notExists(path)) {
                create(path);
            }
            OwnerOnly.file(path);
            return new SecretFile(path, read(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) throws IOException {
        String secret = Files.readString(path).strip();
        if (secret.isEmpty()) {
            throw new CannotStart("The file " + path + " must hold a secret, but it is empty.");
        }
        return secret;
    }

    private static void create(Path path) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        FirstFile.make(path, (secret + "\n").getBytes(UTF_8));
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "SecretFile[" + path + "]";
    }
}
