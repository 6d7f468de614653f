package org.annals.standalone.eventstore;

/** Events cannot be put back. The message is a sentence for whoever tries. */
public final class CannotRestore extends RuntimeException {

    public CannotRestore(String message) {
        super(message);
    }
}
