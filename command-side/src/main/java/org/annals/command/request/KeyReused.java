package org.annals.command.request;

/** An idempotency key came again with another request. */
public final class KeyReused extends RuntimeException {

    KeyReused() {
        super("This Idempotency-Key was used for another request; use a new key.");
    }
}
