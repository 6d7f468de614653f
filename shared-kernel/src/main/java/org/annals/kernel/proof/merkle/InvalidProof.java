package org.annals.kernel.proof.merkle;

/** A proof does not prove what it is said to prove. The message says in a sentence why. */
public final class InvalidProof extends RuntimeException {

    public InvalidProof(String message) {
        super(message);
    }
}
