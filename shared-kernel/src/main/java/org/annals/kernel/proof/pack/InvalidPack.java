package org.annals.kernel.proof.pack;

/** Something in a pack is not of the form of a pack. The message says in a sentence what. */
public final class InvalidPack extends RuntimeException {

    InvalidPack(String message) {
        super(message);
    }
}
