package org.annals.standalone.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import org.annals.standalone.datafolder.SecretFile;
import org.annals.standalone.start.CannotStart;

/** A master key in a file. */
final class MasterKeyFile implements MasterKey {

    private final SecretFile file;
    private final AesGcmKey key;

    /** @throws CannotStart if it holds no such key */
    MasterKeyFile(SecretFile file) {
        this.file = file;
        this.key = new AesGcmKey(bytes(file));
    }

    @Override
    public byte[] wrap(byte[] personKey, String subject) {
        return key.seal(personKey, subject.getBytes(UTF_8));
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String subject) {
        try {
            return key.open(wrapped, subject.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new KeysUnreadable(
                    "The keys of persons were wrapped by another master key than that in %s, or were changed."
                            .formatted(file.path()),
                    e);
        }
    }

    private static byte[] bytes(SecretFile file) {
        try {
            byte[] key = Base64.getUrlDecoder().decode(file.value());
            if (key.length == AesGcmKey.BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw unreadable(file);
        }
        throw unreadable(file);
    }

    private static CannotStart unreadable(SecretFile file) {
        return new CannotStart(
                "The master key in %s must be 32 bytes in base64url; restore it from where you keep a copy."
                        .formatted(file.path()));
    }
}
