package org.annals.standalone.datafolder;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.annals.standalone.start.CannotStart;

/**
 * A secret of this data folder and the file that holds it, as one line.
 *
 * @param value 256 random bits in base64url without padding, unless someone has written another into the file
 */
public record SecretFile(Path path, String value) {

    private static final int BYTES = 32;

    static SecretFile at(Path path) {
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

    /** On disk before it is moved into place, so that nothing that happens here leaves half a secret. */
    private static void create(Path path) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside);
        OwnerOnly.file(beside);
        Files.writeString(beside, secret + "\n", WRITE, DSYNC);
        Files.move(beside, path, ATOMIC_MOVE);
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "SecretFile[" + path + "]";
    }
}
