package org.annals.kernel.proof.note;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;

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

    /** On disk before it is moved into place, so that nothing that happens here leaves half a key. */
    private void create(KeyPairs pairs) throws IOException {
        try {
            String key = SigningKey.of(name, type, pairs.next()).text();
            Path beside = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(beside, ownerOnly());
            Files.writeString(beside, key, WRITE, DSYNC);
            Files.move(beside, path, ATOMIC_MOVE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 makes keys of Ed25519.", e);
        }
    }

    /** Where the file system knows no such rights, those of the folder around must do. */
    private FileAttribute<?>[] ownerOnly() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        boolean posix = folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
