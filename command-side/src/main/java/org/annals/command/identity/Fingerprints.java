package org.annals.command.identity;

import java.util.Base64;

/**
 * Tells whether a request or a row is the same as before, without keeping it. They are keyed hashes, since a plain one
 * would give a TRN away to whoever tries them all.
 */
public final class Fingerprints {

    private final KeyedHash hash;

    Fingerprints(KeyedHash hash) {
        this.hash = hash;
    }

    /** @param key at least 32 random bytes; another key gives other fingerprints, so it must never change */
    public static Fingerprints keyedBy(byte[] key) {
        return new Fingerprints(new KeyedHash(key));
    }

    /** 256 bits, as 43 characters of base64url. */
    public String of(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash.of("fingerprint/" + text));
    }
}
