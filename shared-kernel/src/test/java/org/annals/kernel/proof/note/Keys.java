package org.annals.kernel.proof.note;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** Keys that were never used before. */
public final class Keys {

    private Keys() {}

    public static SigningKey ofLog(String name) {
        return SigningKey.of(name, SignatureType.NOTE, pair());
    }

    public static SigningKey ofWitness(String name) {
        return SigningKey.of(name, SignatureType.COSIGNATURE, pair());
    }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
