package org.annals.command.request;

import org.axonframework.common.AxonException;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.core.NestedRuntimeException;

/** What was asked could not be made durable now; asking again later is safe. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * What a failure means to whoever asked: a failure of the event store or of its transactions, of which Axon and Spring
     * tell in exceptions of their own, is this one; a lost race and all others stay what they are.
     */
    public static RuntimeException told(RuntimeException failure) {
        boolean raceLost = failure instanceof ConcurrencyException || failure instanceof DeadlockException;
        boolean ofTheStore = failure instanceof AxonException || failure instanceof NestedRuntimeException;
        return ofTheStore && !raceLost
                ? new StoreUnavailable("The event store is away; ask again with the same key.", failure)
                : failure;
    }
}
