package org.annals.query.verification;

/** Another verification is under way; there is one at a time, which bounds the memory that it takes. */
final class VerificationRunning extends RuntimeException {

    VerificationRunning() {
        super("A verification is under way already.");
    }
}
