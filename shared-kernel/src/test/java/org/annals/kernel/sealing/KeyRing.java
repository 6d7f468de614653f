package org.annals.kernel.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys in memory, with the AES-GCM of the JDK. */
final class KeyRing implements PersonKeys {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, Optional<PersonKey>> keys = new HashMap<>();

    @Override
    public void provide(Collection<String> subjects) {
        subjects.forEach(subject -> keys.computeIfAbsent(subject, it -> Optional.of(new Key(random(32)))));
    }

    @Override
    public Optional<PersonKey> find(String subject) {
        return Optional.ofNullable(keys.get(subject)).orElseThrow(() -> new KeyUnknown(subject));
    }

    @Override
    public void destroy(Collection<String> subjects) {
        subjects.forEach(subject -> keys.put(subject, Optional.empty()));
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    private record Key(byte[] bytes) implements PersonKey {

        @Override
        public byte[] seal(byte[] text, byte[] binding) {
            byte[] nonce = random(NONCE_BYTES);
            try {
                byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, binding).doFinal(text);
                byte[] box = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
                System.arraycopy(sealed, 0, box, NONCE_BYTES, sealed.length);
                return box;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public byte[] open(byte[] box, byte[] binding) throws GeneralSecurityException {
            byte[] nonce = Arrays.copyOf(box, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce, binding).doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES);
        }

        private Cipher cipher(int mode, byte[] nonce, byte[] binding) throws GeneralSecurityException {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(binding);
            return cipher;
        }
    }
}
