package org.annals.standalone.keys;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import org.annals.kernel.sealing.PersonKey;

/** AES-256-GCM by Tink, with a random nonce of 12 bytes before the ciphertext and a tag of 16 behind it. */
final class AesGcmKey implements PersonKey {

    static final int BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Aead aead;

    /** @param key {@value #BYTES} random bytes */
    @AccessesPartialKey
    AesGcmKey(byte[] key) {
        try {
            AesGcmParameters parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(NONCE_BYTES)
                    .setTagSizeBytes(TAG_BYTES)
                    .build();
            this.aead = AesGcmJce.create(com.google.crypto.tink.aead.AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES-256-GCM.", e);
        }
    }

    @Override
    public byte[] seal(byte[] text, byte[] binding) {
        try {
            return aead.encrypt(text, binding);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text could not be sealed.", e);
        }
    }

    @Override
    public byte[] open(byte[] box, byte[] binding) throws GeneralSecurityException {
        return aead.decrypt(box, binding);
    }
}
