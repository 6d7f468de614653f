package org.annals.standalone.keys;

/** Wraps the keys of persons, so that the file that they stand in is worth nothing by itself. */
interface MasterKey {

    /** @param subject whose key it is; it has to be named again to unwrap it */
    byte[] wrap(byte[] key, String subject);

    /** @throws KeysUnreadable if it was wrapped by another master key or for another subject, or was changed */
    byte[] unwrap(byte[] wrapped, String subject);
}
