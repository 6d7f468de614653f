package org.annals.kernel.proof.note;

/** A note, a key or a signature is not of its form, or a signature is not by its key. The message says it in a sentence. */
public final class InvalidNote extends RuntimeException {

    public InvalidNote(String message) {
        super(message);
    }

    InvalidNote(String message, Throwable cause) {
        super(message, cause);
    }
}
