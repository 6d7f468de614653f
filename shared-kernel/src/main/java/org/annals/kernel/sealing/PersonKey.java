package org.annals.kernel.sealing;

/** A key that seals and opens, with authenticated encryption (AES-256-GCM). */
public interface PersonKey {

    /** @param binding what has to be at hand again to open it */
    byte[] seal(byte[] text, byte[] binding);

    /** @throws java.security.GeneralSecurityException if it was sealed with another key or binding, or was changed */
    byte[] open(byte[] box, byte[] binding) throws java.security.GeneralSecurityException;
}
