package org.annals.command.request;

/** What was asked could not be made durable now; asking again later is safe. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
